// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `GetRoomEventsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
 */
export interface GetRoomEventsParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Query `from`. */
  readonly from?: string | undefined
  /** Query `to`. */
  readonly to?: string | undefined
  /** Query `dir`. */
  readonly dir: 'b' | 'f'
  /** Query `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Query `filter`. */
  readonly filter?: string | undefined
}

/**
 * The body of `getRoomEvents`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
 */
export interface GetRoomEventsResponse {
  readonly start: string
  readonly end?: string | null
  readonly chunk: readonly ClientEvent[]
  readonly state?: readonly ClientEvent[] | null
}

/**
 * Tells whether a value is `GetRoomEventsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
 */
export const isGetRoomEventsResponse: Guard<GetRoomEventsResponse> = (
  value,
): value is GetRoomEventsResponse =>
  isObject(value) &&
  isText(value.start) &&
  (value.end == null || isText(value.end)) &&
  isArray(isClientEvent, value.chunk) &&
  (value.state == null || isArray(isClientEvent, value.state))

/**
 * Makes a job for `getRoomEvents`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/messages` · needs a token · safe
 * Status 200 · errors 403
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
 */
export const GetRoomEventsJob = /* @__PURE__ */ defineJob<GetRoomEventsParams, GetRoomEventsResponse>({
  jobId: 'GetRoomEvents',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/messages',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      from: optional(params, 'from', requireText),
      to: optional(params, 'to', requireText),
      dir: requireText('dir', params.dir),
      limit: optional(params, 'limit', requireInteger),
      filter: optional(params, 'filter', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isGetRoomEventsResponse),
})
