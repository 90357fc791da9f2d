import { bodyFields } from '../jobs/body.ts'
import type { HttpOutcome } from '../jobs/response.ts'
import { parseHttpDate } from './http-date.ts'

/**
 * Reads how long a server wants one to wait: its `Retry-After`, in seconds or as a date, or else the
 * `retry_after_ms` of its body.
 *
 * A date is measured by the `Date` of the response, so that it does not matter if the clocks differ.
 * @param now - the time where there is no such `Date`, in milliseconds since 1970
 * @returns milliseconds, at least 0, perhaps Infinity; undefined if the server says nothing of use, such as a date
 * that is past
 * @see https://spec.matrix.org/v1.18/client-server-api/#rate-limiting
 */
export const retryAfterMs = (
  { headers: { 'retry-after': text, date }, body }: Omit<HttpOutcome, 'statusCode'>,
  now: number,
): number | undefined =>
  [
    Number(text || NaN) * 1000,
    parseHttpDate(text) - (parseHttpDate(date) || now),
    bodyFields(body).retry_after_ms,
  ].find((ms): ms is number => typeof ms === 'number' && ms >= 0)
