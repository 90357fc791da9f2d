import { sampleResponse } from '../sample/sample-response.ts'
import type { Operation } from './operation.ts'

/** Answers with a response that is made from the specification, and changes nothing. */
export const canned =
  (accessToken = ''): Operation =>
  (state, { operation, values, query, caller, receivedAt }) => {
    const redirectUrl = query.find(([name]) => name === 'redirectUrl')?.[1]
    const context = {
      serverName: state.serverName,
      userId: caller,
      accessToken,
      values,
      redirectUrl,
      count: state.requests.length,
      at: receivedAt,
    }
    return [state, sampleResponse(operation, context)]
  }
