// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `GetEventContextJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export interface GetEventContextParams {
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `eventId`. */
  readonly eventId: string
  /** Query `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Query `filter`. */
  readonly filter?: string | undefined
}

/**
 * The body of `getEventContext`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export interface GetEventContextResponse {
  readonly start?: string | null
  readonly end?: string | null
  readonly events_before?: readonly ClientEvent[] | null
  readonly event?: ClientEvent | null
  readonly events_after?: readonly ClientEvent[] | null
  readonly state?: readonly ClientEvent[] | null
}

/**
 * Tells whether a value is `GetEventContextResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const isGetEventContextResponse: Guard<GetEventContextResponse> = (
  value,
): value is GetEventContextResponse =>
  isObject(value) &&
  (value.start == null || isText(value.start)) &&
  (value.end == null || isText(value.end)) &&
  (value.events_before == null || isArray(isClientEvent, value.events_before)) &&
  (value.event == null || isClientEvent(value.event)) &&
  (value.events_after == null || isArray(isClientEvent, value.events_after)) &&
  (value.state == null || isArray(isClientEvent, value.state))

/**
 * Makes a job for `getEventContext`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/context/{eventId}` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const GetEventContextJob = /* @__PURE__ */ defineJob<GetEventContextParams, GetEventContextResponse>({
  jobId: 'GetEventContext',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/context/{eventId}',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      limit: optional(params, 'limit', requireInteger),
      filter: optional(params, 'filter', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isGetEventContextResponse),
})
