// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `GetMembersByRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmembers
 */
export interface GetMembersByRoomParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Query `at`. */
  readonly at?: string | undefined
  /** Query `membership`. */
  readonly membership?: 'join' | 'invite' | 'knock' | 'leave' | 'ban' | undefined
  /** Query `not_membership`. */
  readonly notMembership?: 'join' | 'invite' | 'knock' | 'leave' | 'ban' | undefined
}

/**
 * The body of `getMembersByRoom`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmembers
 */
export interface GetMembersByRoomResponse {
  readonly chunk?: readonly ClientEvent[] | null
}

/**
 * Tells whether a value is `GetMembersByRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmembers
 */
export const isGetMembersByRoomResponse: Guard<GetMembersByRoomResponse> = (
  value,
): value is GetMembersByRoomResponse =>
  isObject(value) && (value.chunk == null || isArray(isClientEvent, value.chunk))

/**
 * Makes a job for `getMembersByRoom`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/members` · needs a token · safe
 * Status 200 · errors 403
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmembers
 */
export const GetMembersByRoomJob = /* @__PURE__ */ defineJob<
  GetMembersByRoomParams,
  GetMembersByRoomResponse
>({
  jobId: 'GetMembersByRoom',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/members',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      at: optional(params, 'at', requireText),
      membership: optional(params, 'membership', requireText),
      not_membership: optional(params, 'notMembership', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isGetMembersByRoomResponse),
})
