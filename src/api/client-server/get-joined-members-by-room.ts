// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isMap, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `GetJoinedMembersByRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidjoined_members
 */
export interface GetJoinedMembersByRoomParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
}

/**
 * The body of `getJoinedMembersByRoom`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidjoined_members
 */
export interface GetJoinedMembersByRoomResponse {
  readonly joined?: { readonly [key: string]: GetJoinedMembersByRoomRoomMember } | null
}

/**
 * Tells whether a value is `GetJoinedMembersByRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidjoined_members
 */
export const isGetJoinedMembersByRoomResponse: Guard<GetJoinedMembersByRoomResponse> = (
  value,
): value is GetJoinedMembersByRoomResponse =>
  isObject(value) && (value.joined == null || isMap('@', isGetJoinedMembersByRoomRoomMember, value.joined))

/**
 * Inside the body of `getJoinedMembersByRoom`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidjoined_members
 */
export interface GetJoinedMembersByRoomRoomMember {
  readonly display_name?: string | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly avatar_url?: string | null
}

/**
 * Tells whether a value is `GetJoinedMembersByRoomRoomMember`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidjoined_members
 */
export const isGetJoinedMembersByRoomRoomMember: Guard<GetJoinedMembersByRoomRoomMember> = (
  value,
): value is GetJoinedMembersByRoomRoomMember =>
  isObject(value) &&
  (value.display_name == null || isText(value.display_name)) &&
  (value.avatar_url == null || isPrefixed('mxc://', value.avatar_url))

/**
 * Makes a job for `getJoinedMembersByRoom`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/joined_members` · needs a token · safe
 * Status 200 · errors 403
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidjoined_members
 */
export const GetJoinedMembersByRoomJob = /* @__PURE__ */ defineJob<
  GetJoinedMembersByRoomParams,
  GetJoinedMembersByRoomResponse
>({
  jobId: 'GetJoinedMembersByRoom',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/joined_members',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetJoinedMembersByRoomResponse),
})
