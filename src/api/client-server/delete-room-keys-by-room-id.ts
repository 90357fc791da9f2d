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
 * What `DeleteRoomKeysByRoomIdJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomid
 */
export interface DeleteRoomKeysByRoomIdParams {
  /** Query `version`. */
  readonly version: string
  /** Path `roomId`. */
  readonly roomId: string
}

/**
 * The body of `deleteRoomKeysByRoomId`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomid
 */
export type DeleteRoomKeysByRoomIdResponse = KeyBackupRoomKeysUpdateResponse

/**
 * Tells whether a value is `DeleteRoomKeysByRoomIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomid
 */
export const isDeleteRoomKeysByRoomIdResponse: Guard<DeleteRoomKeysByRoomIdResponse> = (
  value,
): value is DeleteRoomKeysByRoomIdResponse => isKeyBackupRoomKeysUpdateResponse(value)

/**
 * Makes a job for `deleteRoomKeysByRoomId`.
 *
 * `DELETE /_matrix/client/v3/room_keys/keys/{roomId}` · needs a token · rate-limited · idempotent · since v1.1
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomid
 */
export const DeleteRoomKeysByRoomIdJob = /* @__PURE__ */ defineJob<
  DeleteRoomKeysByRoomIdParams,
  DeleteRoomKeysByRoomIdResponse
>({
  jobId: 'DeleteRoomKeysByRoomId',
  method: 'DELETE',
  path: '/_matrix/client/v3/room_keys/keys/{roomId}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'idempotent',
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  response: /* @__PURE__ */ fromGuard(isDeleteRoomKeysByRoomIdResponse),
})
