// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `UnbanJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidunban
 */
export interface UnbanParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `user_id`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Body `reason`: since v1.1. */
  readonly reason?: string | undefined
}

/**
 * The body of `unban`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidunban
 */
export interface UnbanBody {
  /** A user id, such as `@localpart:server`. */
  readonly user_id: string
  /** Since v1.1. */
  readonly reason?: string | null
}

/**
 * Tells whether a value is `UnbanBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidunban
 */
export const isUnbanBody: Guard<UnbanBody> = (value): value is UnbanBody =>
  isObject(value) && isPrefixed('@', value.user_id) && (value.reason == null || isText(value.reason))

/**
 * What `unban` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidunban
 */
export type UnbanResponse = EmptyResponse

/**
 * Makes a job for `unban`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/unban` · needs a token · unsafe
 * Status 200 · errors 403 `M_FORBIDDEN`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidunban
 */
export const UnbanJob = /* @__PURE__ */ defineJob<UnbanParams, UnbanResponse>({
  jobId: 'Unban',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/unban',
  idempotency: 'unsafe',
  buildBody: (params) =>
    fieldsBody({
      user_id: requireText('userId', params.userId),
      reason: optional(params, 'reason', requireText),
    }),
})
