// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireBoolean, requireInteger } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isInteger, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `SetTypingJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidtypinguserid
 */
export interface SetTypingParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `typing`. */
  readonly typing: boolean
  /** Body `timeout`: in milliseconds. */
  readonly timeout?: number | undefined
}

/**
 * The body of `setTyping`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidtypinguserid
 */
export interface SetTypingBody {
  readonly typing: boolean
  /** In milliseconds. */
  readonly timeout?: number | null
}

/**
 * Tells whether a value is `SetTypingBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidtypinguserid
 */
export const isSetTypingBody: Guard<SetTypingBody> = (value): value is SetTypingBody =>
  isObject(value) && isBoolean(value.typing) && (value.timeout == null || isInteger(value.timeout))

/**
 * What `setTyping` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidtypinguserid
 */
export type SetTypingResponse = EmptyResponse

/**
 * Makes a job for `setTyping`.
 *
 * `PUT /_matrix/client/v3/rooms/{roomId}/typing/{userId}` · needs a token · rate-limited · idempotent
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidtypinguserid
 */
export const SetTypingJob = /* @__PURE__ */ defineJob<SetTypingParams, SetTypingResponse>({
  jobId: 'SetTyping',
  method: 'PUT',
  path: '/_matrix/client/v3/rooms/{roomId}/typing/{userId}',
  rateLimited: true,
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      typing: requireBoolean('typing', params.typing),
      timeout: optional(params, 'timeout', requireInteger),
    }),
})
