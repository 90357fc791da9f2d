import { isPlainObject } from '../internal/json.ts'
import { header } from '../jobs/headers.ts'
import type { HttpOutcome } from '../jobs/response.ts'
import { parseHttpDate } from './http-date.ts'

/**
 * Reads how long a server wants one to wait: its `Retry-After`, in seconds or as a date, or else the
 * `retry_after_ms` of its body.
 *
 * A date is measured by the `Date` of the response, so that it does not matter if the clocks differ.
 * @param now - the time where there is no such `Date`, in milliseconds since 1970
 * @returns whole milliseconds, at least 0, perhaps Infinity; undefined if the server says nothing of use, such
 * as a date that is past
 * @see https://spec.matrix.org/v1.18/client-server-api/#rate-limiting
 */
export const retryAfterMs = (response: Omit<HttpOutcome, 'statusCode'>, now: number): number | undefined => {
  const ms = fromHeader(response, now) ?? fromBody(response)
  return ms === undefined ? undefined : Math.ceil(ms)
}

const fromHeader = ({ headers }: Pick<HttpOutcome, 'headers'>, now: number): number | undefined => {
  const text = header(headers, 'Retry-After')?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  const at = parseHttpDate(text, now)
  if (at === undefined) return undefined
  const ms = at - (parseHttpDate(header(headers, 'Date') ?? '', now) ?? now)
  return ms > 0 ? ms : undefined
}

const fromBody = ({ body }: Pick<HttpOutcome, 'body'>): number | undefined => {
  const ms = body._tag === 'Json' && isPlainObject(body.value) ? body.value.retry_after_ms : undefined
  return typeof ms === 'number' && ms >= 0 ? ms : undefined
}
