// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `KickJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidkick
 */
export interface KickParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `user_id`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Body `reason`. */
  readonly reason?: string | undefined
}

/**
 * The body of `kick`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidkick
 */
export interface KickBody {
  /** A user id, such as `@localpart:server`. */
  readonly user_id: string
  readonly reason?: string | null
}

/**
 * Tells whether a value is `KickBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidkick
 */
export const isKickBody: Guard<KickBody> = (value): value is KickBody =>
  isObject(value) && isPrefixed('@', value.user_id) && (value.reason == null || isText(value.reason))

/**
 * What `kick` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidkick
 */
export type KickResponse = EmptyResponse

/**
 * Makes a job for `kick`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/kick` · needs a token · unsafe
 * Status 200 · errors 403 `M_FORBIDDEN`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidkick
 */
export const KickJob = /* @__PURE__ */ defineJob<KickParams, KickResponse>({
  jobId: 'Kick',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/kick',
  idempotency: 'unsafe',
  buildBody: (params) =>
    fieldsBody({
      user_id: requireText('userId', params.userId),
      reason: optional(params, 'reason', requireText),
    }),
})
