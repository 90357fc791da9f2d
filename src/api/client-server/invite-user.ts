// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `InviteUserJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite
 */
export interface InviteUserParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `user_id`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Body `reason`: since v1.1. */
  readonly reason?: string | undefined
}

/**
 * The body of `inviteUser`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite
 */
export interface InviteUserBody {
  /** A user id, such as `@localpart:server`. */
  readonly user_id: string
  /** Since v1.1. */
  readonly reason?: string | null
}

/**
 * Tells whether a value is `InviteUserBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite
 */
export const isInviteUserBody: Guard<InviteUserBody> = (value): value is InviteUserBody =>
  isObject(value) && isPrefixed('@', value.user_id) && (value.reason == null || isText(value.reason))

/**
 * What `inviteUser` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite
 */
export type InviteUserResponse = EmptyResponse

/**
 * Makes a job for `inviteUser`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/invite` · needs a token · rate-limited · unsafe
 * Status 200 · errors 400 `M_BAD_JSON`, `M_NOT_JSON`, `M_UNSUPPORTED_ROOM_VERSION`; 403 `M_FORBIDDEN`, `M_INVITE_BLOCKED`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite
 */
export const InviteUserJob = /* @__PURE__ */ defineJob<InviteUserParams, InviteUserResponse>({
  jobId: 'InviteUser',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/invite',
  rateLimited: true,
  idempotency: 'unsafe',
  buildBody: (params) =>
    fieldsBody({
      user_id: requireText('userId', params.userId),
      reason: optional(params, 'reason', requireText),
    }),
})
