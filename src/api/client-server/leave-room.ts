// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `LeaveRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidleave
 */
export interface LeaveRoomParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `reason`: since v1.1. */
  readonly reason?: string | undefined
}

/**
 * The body of `leaveRoom`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidleave
 */
export interface LeaveRoomBody {
  /** Since v1.1. */
  readonly reason?: string | null
}

/**
 * Tells whether a value is `LeaveRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidleave
 */
export const isLeaveRoomBody: Guard<LeaveRoomBody> = (value): value is LeaveRoomBody =>
  isObject(value) && (value.reason == null || isText(value.reason))

/**
 * What `leaveRoom` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidleave
 */
export type LeaveRoomResponse = EmptyResponse

/**
 * Makes a job for `leaveRoom`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/leave` · needs a token · rate-limited · idempotent
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidleave
 */
export const LeaveRoomJob = /* @__PURE__ */ defineJob<LeaveRoomParams, LeaveRoomResponse>({
  jobId: 'LeaveRoom',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/leave',
  rateLimited: true,
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      reason: optional(params, 'reason', requireText),
    }),
})
