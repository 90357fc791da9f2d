import { sampleResponse } from '../sample/sample-response.ts'
import { countOf } from './journal.ts'
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
      count: countOf(state.journal),
      at: receivedAt,
    }
    return [state, sampleResponse(operation, context)]
  }
