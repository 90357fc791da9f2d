// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `DeleteRoomTagJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3useruseridroomsroomidtagstag
 */
export interface DeleteRoomTagParams {
  /** Path `userId`. */
  readonly userId: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `tag`. */
  readonly tag: string
}

/**
 * What `deleteRoomTag` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3useruseridroomsroomidtagstag
 */
export type DeleteRoomTagResponse = EmptyResponse

/**
 * Makes a job for `deleteRoomTag`.
 *
 * `DELETE /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}` · needs a token · idempotent
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3useruseridroomsroomidtagstag
 */
export const DeleteRoomTagJob = /* @__PURE__ */ defineJob<DeleteRoomTagParams, DeleteRoomTagResponse>({
  jobId: 'DeleteRoomTag',
  method: 'DELETE',
  path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}',
  idempotency: 'idempotent',
})
