// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import type { Json } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireBoolean, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { isRoomSummary, type RoomSummary } from '../definitions/room-summary.ts'
import { isStrippedState, type StrippedState } from '../definitions/stripped-state.ts'

/**
 * What `GetSpaceHierarchyJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export interface GetSpaceHierarchyParams {
  /** Path `roomId`. */
  readonly roomId: string
  /** Query `suggested_only`. */
  readonly suggestedOnly?: boolean | undefined
  /** Query `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Query `max_depth`: a whole number. */
  readonly maxDepth?: number | undefined
  /** Query `from`. */
  readonly from?: string | undefined
}

/**
 * The body of `getSpaceHierarchy`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export interface GetSpaceHierarchyResponse {
  readonly rooms: readonly GetSpaceHierarchyRooms[]
  readonly next_batch?: string | null
}

/**
 * Tells whether a value is `GetSpaceHierarchyResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const isGetSpaceHierarchyResponse: Guard<GetSpaceHierarchyResponse> = (
  value,
): value is GetSpaceHierarchyResponse =>
  isObject(value) &&
  isArray(isGetSpaceHierarchyRooms, value.rooms) &&
  (value.next_batch == null || isText(value.next_batch))

/**
 * Inside the body of `getSpaceHierarchy`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export type GetSpaceHierarchyRooms = RoomSummary & {
  readonly children_state: readonly GetSpaceHierarchyChildrenState[]
  /** Since v1.4. */
  readonly room_type?: Json
  /** Since v1.15. */
  readonly allowed_room_ids?: Json
  /** Since v1.15. */
  readonly encryption?: Json
  /** Since v1.15. */
  readonly room_version?: Json
}

/**
 * Tells whether a value is `GetSpaceHierarchyRooms`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const isGetSpaceHierarchyRooms: Guard<GetSpaceHierarchyRooms> = (
  value,
): value is GetSpaceHierarchyRooms =>
  isRoomSummary(value) && isObject(value) && isArray(isGetSpaceHierarchyChildrenState, value.children_state)

/**
 * Inside the body of `getSpaceHierarchy`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export interface GetSpaceHierarchyChildrenState extends StrippedState {
  /** In milliseconds. */
  readonly origin_server_ts: number
}

/**
 * Tells whether a value is `GetSpaceHierarchyChildrenState`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const isGetSpaceHierarchyChildrenState: Guard<GetSpaceHierarchyChildrenState> = (
  value,
): value is GetSpaceHierarchyChildrenState =>
  isStrippedState(value) && isObject(value) && isInteger(value.origin_server_ts)

/**
 * Makes a job for `getSpaceHierarchy`.
 *
 * `GET /_matrix/client/v1/rooms/{roomId}/hierarchy` · needs a token · rate-limited · safe · since v1.2
 * Status 200 · errors 400 `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const GetSpaceHierarchyJob = /* @__PURE__ */ defineJob<
  GetSpaceHierarchyParams,
  GetSpaceHierarchyResponse
>({
  jobId: 'GetSpaceHierarchy',
  method: 'GET',
  path: '/_matrix/client/v1/rooms/{roomId}/hierarchy',
  rateLimited: true,
  since: '1.2',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      suggested_only: optional(params, 'suggestedOnly', requireBoolean),
      limit: optional(params, 'limit', requireInteger),
      max_depth: optional(params, 'maxDepth', requireInteger),
      from: optional(params, 'from', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isGetSpaceHierarchyResponse),
})
