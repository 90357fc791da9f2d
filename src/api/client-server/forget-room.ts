// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `ForgetRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidforget
 */
export interface ForgetRoomParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
}

/**
 * What `forgetRoom` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidforget
 */
export type ForgetRoomResponse = EmptyResponse

/**
 * Makes a job for `forgetRoom`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/forget` · needs a token · rate-limited · idempotent
 * Status 200 · errors 400 `M_UNKNOWN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidforget
 */
export const ForgetRoomJob = /* @__PURE__ */ defineJob<ForgetRoomParams, ForgetRoomResponse>({
  jobId: 'ForgetRoom',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/forget',
  rateLimited: true,
  idempotency: 'idempotent',
})
