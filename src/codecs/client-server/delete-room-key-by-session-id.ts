// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type DeleteRoomKeyBySessionIdResponse,
  isDeleteRoomKeyBySessionIdResponse,
} from '../../api/client-server/delete-room-key-by-session-id.ts'
import { KeyBackupRoomKeysUpdateResponseCodec } from '../definitions/key-backup-room-keys-update-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `DeleteRoomKeyBySessionIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeysroomidsessionid
 */
export const DeleteRoomKeyBySessionIdResponseCodec: Type<DeleteRoomKeyBySessionIdResponse> =
  /* @__PURE__ */ guarded(
    'DeleteRoomKeyBySessionIdResponse',
    isDeleteRoomKeyBySessionIdResponse,
    () => KeyBackupRoomKeysUpdateResponseCodec,
  )
