// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

const isJoinedItem: Guard<string> = (value): value is string => isPrefixed('!', value)

/**
 * What `GetMutualRoomsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mutual_rooms
 */
export interface GetMutualRoomsParams {
  /** Query `user_id`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Query `from`. */
  readonly from?: string | undefined
}

/**
 * The body of `getMutualRooms`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mutual_rooms
 */
export interface GetMutualRoomsResponse {
  /** Each a room id, which begins with `!`. */
  readonly joined: readonly string[]
  /** A whole number. */
  readonly count: number
  readonly next_batch?: string | null
}

/**
 * Tells whether a value is `GetMutualRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mutual_rooms
 */
export const isGetMutualRoomsResponse: Guard<GetMutualRoomsResponse> = (
  value,
): value is GetMutualRoomsResponse =>
  isObject(value) &&
  isArray(isJoinedItem, value.joined) &&
  isInteger(value.count) &&
  (value.next_batch == null || isText(value.next_batch))

/**
 * Makes a job for `getMutualRooms`.
 *
 * `GET /_matrix/client/v1/mutual_rooms` · needs a token · rate-limited · safe
 * Status 200 · errors 400 `M_INVALID_PARAM`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mutual_rooms
 */
export const GetMutualRoomsJob = /* @__PURE__ */ defineJob<GetMutualRoomsParams, GetMutualRoomsResponse>({
  jobId: 'GetMutualRooms',
  method: 'GET',
  path: '/_matrix/client/v1/mutual_rooms',
  rateLimited: true,
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({ user_id: requireText('userId', params.userId), from: optional(params, 'from', requireText) }),
  response: /* @__PURE__ */ fromGuard(isGetMutualRoomsResponse),
})
