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
 * What `DeleteRoomKeyBySessionIdJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomidsessionid
 */
export interface DeleteRoomKeyBySessionIdParams {
  /** Query `version`. */
  readonly version: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `sessionId`. */
  readonly sessionId: string
}

/**
 * The body of `deleteRoomKeyBySessionId`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomidsessionid
 */
export type DeleteRoomKeyBySessionIdResponse = KeyBackupRoomKeysUpdateResponse

/**
 * Tells whether a value is `DeleteRoomKeyBySessionIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomidsessionid
 */
export const isDeleteRoomKeyBySessionIdResponse: Guard<DeleteRoomKeyBySessionIdResponse> = (
  value,
): value is DeleteRoomKeyBySessionIdResponse => isKeyBackupRoomKeysUpdateResponse(value)

/**
 * Makes a job for `deleteRoomKeyBySessionId`.
 *
 * `DELETE /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}` · needs a token · rate-limited · idempotent · since v1.1
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomidsessionid
 */
export const DeleteRoomKeyBySessionIdJob = /* @__PURE__ */ defineJob<
  DeleteRoomKeyBySessionIdParams,
  DeleteRoomKeyBySessionIdResponse
>({
  jobId: 'DeleteRoomKeyBySessionId',
  method: 'DELETE',
  path: '/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'idempotent',
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  response: /* @__PURE__ */ fromGuard(isDeleteRoomKeyBySessionIdResponse),
})
