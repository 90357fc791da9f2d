// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `DeleteRoomKeysVersionJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keysversionversion
 */
export interface DeleteRoomKeysVersionParams {
  /** Path `version`. */
  readonly version: string
}

/**
 * What `deleteRoomKeysVersion` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keysversionversion
 */
export type DeleteRoomKeysVersionResponse = EmptyResponse

/**
 * Makes a job for `deleteRoomKeysVersion`.
 *
 * `DELETE /_matrix/client/v3/room_keys/version/{version}` · needs a token · rate-limited · idempotent · since v1.1
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keysversionversion
 */
export const DeleteRoomKeysVersionJob = /* @__PURE__ */ defineJob<
  DeleteRoomKeysVersionParams,
  DeleteRoomKeysVersionResponse
>({
  jobId: 'DeleteRoomKeysVersion',
  method: 'DELETE',
  path: '/_matrix/client/v3/room_keys/version/{version}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'idempotent',
})
