// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import {
  isKeyBackupRoomKeysUpdateResponse,
  type KeyBackupRoomKeysUpdateResponse,
} from '../definitions/key-backup-room-keys-update-response.ts'
import { isRoomKeyBackup, type RoomKeyBackup } from '../definitions/room-key-backup.ts'

/**
 * What `PutRoomKeysJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeys
 */
export interface PutRoomKeysParams {
  /** Query `version`. */
  readonly version: string
  /** Body `rooms`. */
  readonly rooms: { readonly [key: string]: RoomKeyBackup }
}

/**
 * The body of `putRoomKeys`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeys
 */
export interface PutRoomKeysBody {
  readonly rooms: { readonly [key: string]: RoomKeyBackup }
}

/**
 * Tells whether a value is `PutRoomKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeys
 */
export const isPutRoomKeysBody: Guard<PutRoomKeysBody> = (value): value is PutRoomKeysBody =>
  isObject(value) && isMap('!', isRoomKeyBackup, value.rooms)

/**
 * The body of `putRoomKeys`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeys
 */
export type PutRoomKeysResponse = KeyBackupRoomKeysUpdateResponse

/**
 * Tells whether a value is `PutRoomKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeys
 */
export const isPutRoomKeysResponse: Guard<PutRoomKeysResponse> = (value): value is PutRoomKeysResponse =>
  isKeyBackupRoomKeysUpdateResponse(value)

/**
 * Makes a job for `putRoomKeys`.
 *
 * `PUT /_matrix/client/v3/room_keys/keys` · needs a token · rate-limited · idempotent · since v1.1
 * Status 200 · errors 403 `M_WRONG_ROOM_KEYS_VERSION`; 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeys
 */
export const PutRoomKeysJob = /* @__PURE__ */ defineJob<PutRoomKeysParams, PutRoomKeysResponse>({
  jobId: 'PutRoomKeys',
  method: 'PUT',
  path: '/_matrix/client/v3/room_keys/keys',
  rateLimited: true,
  since: '1.1',
  idempotency: 'idempotent',
  sensitive: ['session_data'],
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        rooms: requireObject('rooms', params.rooms),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isPutRoomKeysResponse),
})
