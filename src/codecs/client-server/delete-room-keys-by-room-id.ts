// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type DeleteRoomKeysByRoomIdResponse,
  isDeleteRoomKeysByRoomIdResponse,
} from '../../api/client-server/delete-room-keys-by-room-id.ts'
import { KeyBackupRoomKeysUpdateResponseCodec } from '../definitions/key-backup-room-keys-update-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `DeleteRoomKeysByRoomIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomid
 */
export const DeleteRoomKeysByRoomIdResponseCodec: Type<DeleteRoomKeysByRoomIdResponse> =
  /* @__PURE__ */ guarded(
    'DeleteRoomKeysByRoomIdResponse',
    isDeleteRoomKeysByRoomIdResponse,
    () => KeyBackupRoomKeysUpdateResponseCodec,
  )
