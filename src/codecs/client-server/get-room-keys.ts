// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetRoomKeysResponse, isGetRoomKeysResponse } from '../../api/client-server/get-room-keys.ts'
import { RoomKeyBackupCodec } from '../definitions/room-key-backup.ts'
import { guarded } from '../guarded.ts'
import { fields, map } from '../walk.ts'

/**
 * Decodes `GetRoomKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeys
 */
export const GetRoomKeysResponseCodec: Type<GetRoomKeysResponse> = /* @__PURE__ */ guarded(
  'GetRoomKeysResponse',
  isGetRoomKeysResponse,
  () => fields({ rooms: map('!', RoomKeyBackupCodec) }),
)
