// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPutRoomKeysBody,
  isPutRoomKeysResponse,
  type PutRoomKeysBody,
  type PutRoomKeysResponse,
} from '../../api/client-server/put-room-keys.ts'
import { KeyBackupRoomKeysUpdateResponseCodec } from '../definitions/key-backup-room-keys-update-response.ts'
import { RoomKeyBackupCodec } from '../definitions/room-key-backup.ts'
import { guarded } from '../guarded.ts'
import { fields, map } from '../walk.ts'

/**
 * Decodes `PutRoomKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeys
 */
export const PutRoomKeysBodyCodec: Type<PutRoomKeysBody> = /* @__PURE__ */ guarded(
  'PutRoomKeysBody',
  isPutRoomKeysBody,
  () => fields({ rooms: map('!', RoomKeyBackupCodec) }),
)

/**
 * Decodes `PutRoomKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeys
 */
export const PutRoomKeysResponseCodec: Type<PutRoomKeysResponse> = /* @__PURE__ */ guarded(
  'PutRoomKeysResponse',
  isPutRoomKeysResponse,
  () => KeyBackupRoomKeysUpdateResponseCodec,
)
