import { refuse } from '../../internal/invalid-parameter.ts'
import { setHeader } from '../../jobs/headers.ts'
import { type Answer, jsonHeaders, type ServerResponse } from './message.ts'

/**
 * Renders a dictated response.
 *
 * @throws InvalidParameterError on a status or a header that no response can have.
 */
export const dictatedResponse = ({ statusCode = 200, body, headers = {} }: Answer): ServerResponse => {
  if (!(Number.isInteger(statusCode) && statusCode >= 200 && statusCode <= 599)) {
    refuse('statusCode', 'a status from 200 to 599', statusCode)
  }
  return {
    statusCode,
    headers: Object.entries(headers).reduce((all, [name, value]) => setHeader(all, name, value), jsonHeaders),
    body: dictatedBody(body),
  }
}

const dictatedBody = (body: Answer['body']): string | Uint8Array => {
  if (body === undefined) return ''
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
}
