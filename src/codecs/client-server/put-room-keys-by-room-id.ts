// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPutRoomKeysByRoomIdBody,
  isPutRoomKeysByRoomIdResponse,
  type PutRoomKeysByRoomIdBody,
  type PutRoomKeysByRoomIdResponse,
} from '../../api/client-server/put-room-keys-by-room-id.ts'
import { KeyBackupRoomKeysUpdateResponseCodec } from '../definitions/key-backup-room-keys-update-response.ts'
import { RoomKeyBackupCodec } from '../definitions/room-key-backup.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `PutRoomKeysByRoomIdBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export const PutRoomKeysByRoomIdBodyCodec: Type<PutRoomKeysByRoomIdBody> = /* @__PURE__ */ guarded(
  'PutRoomKeysByRoomIdBody',
  isPutRoomKeysByRoomIdBody,
  () => RoomKeyBackupCodec,
)

/**
 * Decodes `PutRoomKeysByRoomIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export const PutRoomKeysByRoomIdResponseCodec: Type<PutRoomKeysByRoomIdResponse> = /* @__PURE__ */ guarded(
  'PutRoomKeysByRoomIdResponse',
  isPutRoomKeysByRoomIdResponse,
  () => KeyBackupRoomKeysUpdateResponseCodec,
)
