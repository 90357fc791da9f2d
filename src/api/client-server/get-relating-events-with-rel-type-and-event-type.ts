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
 * What `GetRelatingEventsWithRelTypeAndEventTypeJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltypeeventtype
 */
export interface GetRelatingEventsWithRelTypeAndEventTypeParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `eventId`: an event id, which begins with `$`. */
  readonly eventId: string
  /** Path `relType`. */
  readonly relType: string
  /** Path `eventType`. */
  readonly eventType: string
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
 * The body of `getRelatingEventsWithRelTypeAndEventType`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltypeeventtype
 */
export interface GetRelatingEventsWithRelTypeAndEventTypeResponse extends RelationsResponse {
  readonly chunk: readonly ClientEvent[]
}

/**
 * Tells whether a value is `GetRelatingEventsWithRelTypeAndEventTypeResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltypeeventtype
 */
export const isGetRelatingEventsWithRelTypeAndEventTypeResponse: Guard<
  GetRelatingEventsWithRelTypeAndEventTypeResponse
> = (value): value is GetRelatingEventsWithRelTypeAndEventTypeResponse =>
  isRelationsResponse(value) && isObject(value) && isArray(isClientEvent, value.chunk)

/**
 * Makes a job for `getRelatingEventsWithRelTypeAndEventType`.
 *
 * `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}/{eventType}` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltypeeventtype
 */
export const GetRelatingEventsWithRelTypeAndEventTypeJob = /* @__PURE__ */ defineJob<
  GetRelatingEventsWithRelTypeAndEventTypeParams,
  GetRelatingEventsWithRelTypeAndEventTypeResponse
>({
  jobId: 'GetRelatingEventsWithRelTypeAndEventType',
  method: 'GET',
  path: '/_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}/{eventType}',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      from: optional(params, 'from', requireText),
      to: optional(params, 'to', requireText),
      limit: optional(params, 'limit', requireInteger),
      dir: optional(params, 'dir', requireText),
      recurse: optional(params, 'recurse', requireBoolean),
    }),
  response: /* @__PURE__ */ fromGuard(isGetRelatingEventsWithRelTypeAndEventTypeResponse),
})
