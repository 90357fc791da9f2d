// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomKeysByRoomIdResponse,
  isGetRoomKeysByRoomIdResponse,
} from '../../api/client-server/get-room-keys-by-room-id.ts'
import { RoomKeyBackupCodec } from '../definitions/room-key-backup.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetRoomKeysByRoomIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomid
 */
export const GetRoomKeysByRoomIdResponseCodec: Type<GetRoomKeysByRoomIdResponse> = /* @__PURE__ */ guarded(
  'GetRoomKeysByRoomIdResponse',
  isGetRoomKeysByRoomIdResponse,
  () => RoomKeyBackupCodec,
)
