// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireBoolean, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'
import { isRelationsResponse, type RelationsResponse } from '../definitions/relations-response.ts'

/**
 * What `GetRelatingEventsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventid
 */
export interface GetRelatingEventsParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `eventId`: an event id, which begins with `$`. */
  readonly eventId: string
  /** Query `from`. */
  readonly from?: string | undefined
  /** Query `to`. */
  readonly to?: string | undefined
  /** Query `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Query `dir`: since v1.4. */
  readonly dir?: 'b' | 'f' | undefined
  /** Query `recurse`: since v1.10. */
  readonly recurse?: boolean | undefined
}

/**
 * The body of `getRelatingEvents`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventid
 */
export interface GetRelatingEventsResponse extends RelationsResponse {
  readonly chunk: readonly ClientEvent[]
}

/**
 * Tells whether a value is `GetRelatingEventsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventid
 */
export const isGetRelatingEventsResponse: Guard<GetRelatingEventsResponse> = (
  value,
): value is GetRelatingEventsResponse =>
  isRelationsResponse(value) && isObject(value) && isArray(isClientEvent, value.chunk)

/**
 * Makes a job for `getRelatingEvents`.
 *
 * `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventid
 */
export const GetRelatingEventsJob = /* @__PURE__ */ defineJob<
  GetRelatingEventsParams,
  GetRelatingEventsResponse
>({
  jobId: 'GetRelatingEvents',
  method: 'GET',
  path: '/_matrix/client/v1/rooms/{roomId}/relations/{eventId}',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      from: optional(params, 'from', requireText),
      to: optional(params, 'to', requireText),
      limit: optional(params, 'limit', requireInteger),
      dir: optional(params, 'dir', requireText),
      recurse: optional(params, 'recurse', requireBoolean),
    }),
  response: /* @__PURE__ */ fromGuard(isGetRelatingEventsResponse),
})
