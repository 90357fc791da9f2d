// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetEventByTimestampJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidtimestamp_to_event
 */
export interface GetEventByTimestampParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Query `ts`: in milliseconds. */
  readonly ts: number
  /** Query `dir`. */
  readonly dir: 'f' | 'b'
}

/**
 * The body of `getEventByTimestamp`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidtimestamp_to_event
 */
export interface GetEventByTimestampResponse {
  /** An event id, which begins with `$`. */
  readonly event_id: string
  /** In milliseconds. */
  readonly origin_server_ts: number
}

/**
 * Tells whether a value is `GetEventByTimestampResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidtimestamp_to_event
 */
export const isGetEventByTimestampResponse: Guard<GetEventByTimestampResponse> = (
  value,
): value is GetEventByTimestampResponse =>
  isObject(value) && isPrefixed('$', value.event_id) && isInteger(value.origin_server_ts)

/**
 * Makes a job for `getEventByTimestamp`.
 *
 * `GET /_matrix/client/v1/rooms/{roomId}/timestamp_to_event` · needs a token · rate-limited · safe · since v1.6
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidtimestamp_to_event
 */
export const GetEventByTimestampJob = /* @__PURE__ */ defineJob<
  GetEventByTimestampParams,
  GetEventByTimestampResponse
>({
  jobId: 'GetEventByTimestamp',
  method: 'GET',
  path: '/_matrix/client/v1/rooms/{roomId}/timestamp_to_event',
  rateLimited: true,
  since: '1.6',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({ ts: requireInteger('ts', params.ts), dir: requireText('dir', params.dir) }),
  response: /* @__PURE__ */ fromGuard(isGetEventByTimestampResponse),
})
