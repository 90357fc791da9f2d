// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import {
  isKeyBackupRoomKeysUpdateResponse,
  type KeyBackupRoomKeysUpdateResponse,
} from '../definitions/key-backup-room-keys-update-response.ts'

/**
 * What `DeleteRoomKeysJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeys
 */
export interface DeleteRoomKeysParams {
  /** Query `version`. */
  readonly version: string
}

/**
 * The body of `deleteRoomKeys`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeys
 */
export type DeleteRoomKeysResponse = KeyBackupRoomKeysUpdateResponse

/**
 * Tells whether a value is `DeleteRoomKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeys
 */
export const isDeleteRoomKeysResponse: Guard<DeleteRoomKeysResponse> = (
  value,
): value is DeleteRoomKeysResponse => isKeyBackupRoomKeysUpdateResponse(value)

/**
 * Makes a job for `deleteRoomKeys`.
 *
 * `DELETE /_matrix/client/v3/room_keys/keys` · needs a token · rate-limited · idempotent · since v1.1
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeys
 */
export const DeleteRoomKeysJob = /* @__PURE__ */ defineJob<DeleteRoomKeysParams, DeleteRoomKeysResponse>({
  jobId: 'DeleteRoomKeys',
  method: 'DELETE',
  path: '/_matrix/client/v3/room_keys/keys',
  rateLimited: true,
  since: '1.1',
  idempotency: 'idempotent',
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  response: /* @__PURE__ */ fromGuard(isDeleteRoomKeysResponse),
})
