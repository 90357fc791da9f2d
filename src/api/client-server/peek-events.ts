// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `PeekEventsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#peeking_get_matrixclientv3events
 */
export interface PeekEventsParams {
  /** Query `from`. */
  readonly from?: string | undefined
  /** Query `timeout`: in milliseconds. */
  readonly timeout?: number | undefined
  /** Query `room_id`. */
  readonly roomId: string
}

/**
 * The body of `peekEvents`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#peeking_get_matrixclientv3events
 */
export interface PeekEventsResponse {
  readonly start?: string | null
  readonly end?: string | null
  readonly chunk?: readonly ClientEvent[] | null
}

/**
 * Tells whether a value is `PeekEventsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#peeking_get_matrixclientv3events
 */
export const isPeekEventsResponse: Guard<PeekEventsResponse> = (value): value is PeekEventsResponse =>
  isObject(value) &&
  (value.start == null || isText(value.start)) &&
  (value.end == null || isText(value.end)) &&
  (value.chunk == null || isArray(isClientEvent, value.chunk))

/**
 * Makes a job for `peekEvents`.
 *
 * `GET /_matrix/client/v3/events` · needs a token · safe
 * Status 200 · errors 400
 * @see https://spec.matrix.org/v1.18/client-server-api/#peeking_get_matrixclientv3events
 */
export const PeekEventsJob = /* @__PURE__ */ defineJob<PeekEventsParams, PeekEventsResponse>({
  jobId: 'PeekEvents',
  method: 'GET',
  path: '/_matrix/client/v3/events',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      from: optional(params, 'from', requireText),
      timeout: optional(params, 'timeout', requireInteger),
      room_id: requireText('roomId', params.roomId),
    }),
  response: /* @__PURE__ */ fromGuard(isPeekEventsResponse),
})
