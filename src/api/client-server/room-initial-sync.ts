// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { type BasicEvent, isBasicEvent } from '../definitions/basic-event.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

const membershipValues = ['invite', 'join', 'leave', 'ban'] as const

const visibilityValues = ['private', 'public'] as const

/**
 * What `RoomInitialSyncJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidinitialsync
 */
export interface RoomInitialSyncParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
}

/**
 * The body of `roomInitialSync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidinitialsync
 */
export interface RoomInitialSyncResponse {
  /** A room id, which begins with `!`. */
  readonly room_id: string
  readonly membership?: 'invite' | 'join' | 'leave' | 'ban' | null
  readonly messages?: RoomInitialSyncPaginationChunk | null
  readonly state?: readonly ClientEvent[] | null
  readonly visibility?: 'private' | 'public' | null
  readonly account_data?: readonly BasicEvent[] | null
}

/**
 * Tells whether a value is `RoomInitialSyncResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidinitialsync
 */
export const isRoomInitialSyncResponse: Guard<RoomInitialSyncResponse> = (
  value,
): value is RoomInitialSyncResponse =>
  isObject(value) &&
  isPrefixed('!', value.room_id) &&
  (value.membership == null || isOneOf(membershipValues, value.membership)) &&
  (value.messages == null || isRoomInitialSyncPaginationChunk(value.messages)) &&
  (value.state == null || isArray(isClientEvent, value.state)) &&
  (value.visibility == null || isOneOf(visibilityValues, value.visibility)) &&
  (value.account_data == null || isArray(isBasicEvent, value.account_data))

/**
 * Inside the body of `roomInitialSync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidinitialsync
 */
export interface RoomInitialSyncPaginationChunk {
  readonly start?: string | null
  readonly end: string
  readonly chunk: readonly ClientEvent[]
}

/**
 * Tells whether a value is `RoomInitialSyncPaginationChunk`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidinitialsync
 */
export const isRoomInitialSyncPaginationChunk: Guard<RoomInitialSyncPaginationChunk> = (
  value,
): value is RoomInitialSyncPaginationChunk =>
  isObject(value) &&
  (value.start == null || isText(value.start)) &&
  isText(value.end) &&
  isArray(isClientEvent, value.chunk)

/**
 * Makes a job for `roomInitialSync`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/initialSync` · needs a token · safe
 * Status 200 · errors 403
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidinitialsync
 */
export const RoomInitialSyncJob = /* @__PURE__ */ defineJob<RoomInitialSyncParams, RoomInitialSyncResponse>({
  jobId: 'RoomInitialSync',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/initialSync',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isRoomInitialSyncResponse),
})
