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
 * What `GetRelatingEventsWithRelTypeJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltype
 */
export interface GetRelatingEventsWithRelTypeParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `eventId`: an event id, which begins with `$`. */
  readonly eventId: string
  /** Path `relType`. */
  readonly relType: string
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
 * The body of `getRelatingEventsWithRelType`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltype
 */
export interface GetRelatingEventsWithRelTypeResponse extends RelationsResponse {
  readonly chunk: readonly ClientEvent[]
}

/**
 * Tells whether a value is `GetRelatingEventsWithRelTypeResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltype
 */
export const isGetRelatingEventsWithRelTypeResponse: Guard<GetRelatingEventsWithRelTypeResponse> = (
  value,
): value is GetRelatingEventsWithRelTypeResponse =>
  isRelationsResponse(value) && isObject(value) && isArray(isClientEvent, value.chunk)

/**
 * Makes a job for `getRelatingEventsWithRelType`.
 *
 * `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltype
 */
export const GetRelatingEventsWithRelTypeJob = /* @__PURE__ */ defineJob<
  GetRelatingEventsWithRelTypeParams,
  GetRelatingEventsWithRelTypeResponse
>({
  jobId: 'GetRelatingEventsWithRelType',
  method: 'GET',
  path: '/_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      from: optional(params, 'from', requireText),
      to: optional(params, 'to', requireText),
      limit: optional(params, 'limit', requireInteger),
      dir: optional(params, 'dir', requireText),
      recurse: optional(params, 'recurse', requireBoolean),
    }),
  response: /* @__PURE__ */ fromGuard(isGetRelatingEventsWithRelTypeResponse),
})
