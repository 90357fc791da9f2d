// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'

const isJoinedRoomsItem: Guard<string> = (value): value is string => isPrefixed('!', value)

/**
 * The body of `getJoinedRooms`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3joined_rooms
 */
export interface GetJoinedRoomsResponse {
  /** Each a room id, which begins with `!`. */
  readonly joined_rooms: readonly string[]
}

/**
 * Tells whether a value is `GetJoinedRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3joined_rooms
 */
export const isGetJoinedRoomsResponse: Guard<GetJoinedRoomsResponse> = (
  value,
): value is GetJoinedRoomsResponse => isObject(value) && isArray(isJoinedRoomsItem, value.joined_rooms)

/**
 * Makes a job for `getJoinedRooms`.
 *
 * `GET /_matrix/client/v3/joined_rooms` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3joined_rooms
 */
export const GetJoinedRoomsJob = /* @__PURE__ */ defineJob<Record<never, never>, GetJoinedRoomsResponse>({
  jobId: 'GetJoinedRooms',
  method: 'GET',
  path: '/_matrix/client/v3/joined_rooms',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetJoinedRoomsResponse),
})
