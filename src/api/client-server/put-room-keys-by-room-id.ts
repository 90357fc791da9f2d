// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import type { KeyBackupData } from '../definitions/key-backup-data.ts'
import {
  isKeyBackupRoomKeysUpdateResponse,
  type KeyBackupRoomKeysUpdateResponse,
} from '../definitions/key-backup-room-keys-update-response.ts'
import { isRoomKeyBackup, type RoomKeyBackup } from '../definitions/room-key-backup.ts'

/**
 * What `PutRoomKeysByRoomIdJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export interface PutRoomKeysByRoomIdParams {
  /** Query `version`. */
  readonly version: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Body `sessions`. */
  readonly sessions: { readonly [key: string]: KeyBackupData }
}

/**
 * The body of `putRoomKeysByRoomId`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export type PutRoomKeysByRoomIdBody = RoomKeyBackup

/**
 * Tells whether a value is `PutRoomKeysByRoomIdBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export const isPutRoomKeysByRoomIdBody: Guard<PutRoomKeysByRoomIdBody> = (
  value,
): value is PutRoomKeysByRoomIdBody => isRoomKeyBackup(value)

/**
 * The body of `putRoomKeysByRoomId`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export type PutRoomKeysByRoomIdResponse = KeyBackupRoomKeysUpdateResponse

/**
 * Tells whether a value is `PutRoomKeysByRoomIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export const isPutRoomKeysByRoomIdResponse: Guard<PutRoomKeysByRoomIdResponse> = (
  value,
): value is PutRoomKeysByRoomIdResponse => isKeyBackupRoomKeysUpdateResponse(value)

/**
 * Makes a job for `putRoomKeysByRoomId`.
 *
 * `PUT /_matrix/client/v3/room_keys/keys/{roomId}` · needs a token · rate-limited · idempotent · since v1.1
 * Status 200 · errors 403 `M_WRONG_ROOM_KEYS_VERSION`; 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export const PutRoomKeysByRoomIdJob = /* @__PURE__ */ defineJob<
  PutRoomKeysByRoomIdParams,
  PutRoomKeysByRoomIdResponse
>({
  jobId: 'PutRoomKeysByRoomId',
  method: 'PUT',
  path: '/_matrix/client/v3/room_keys/keys/{roomId}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'idempotent',
  sensitive: ['session_data'],
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        sessions: requireObject('sessions', params.sessions),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isPutRoomKeysByRoomIdResponse),
})
