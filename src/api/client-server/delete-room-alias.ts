// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `DeleteRoomAliasJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3directoryroomroomalias
 */
export interface DeleteRoomAliasParams {
  /** Path `roomAlias`: a room alias, such as `#name:server`. */
  readonly roomAlias: string
}

/**
 * What `deleteRoomAlias` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3directoryroomroomalias
 */
export type DeleteRoomAliasResponse = EmptyResponse

/**
 * Makes a job for `deleteRoomAlias`.
 *
 * `DELETE /_matrix/client/v3/directory/room/{roomAlias}` · needs a token · idempotent
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3directoryroomroomalias
 */
export const DeleteRoomAliasJob = /* @__PURE__ */ defineJob<DeleteRoomAliasParams, DeleteRoomAliasResponse>({
  jobId: 'DeleteRoomAlias',
  method: 'DELETE',
  path: '/_matrix/client/v3/directory/room/{roomAlias}',
  idempotency: 'idempotent',
})
