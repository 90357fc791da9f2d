// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type DeleteRoomKeysResponse,
  isDeleteRoomKeysResponse,
} from '../../api/client-server/delete-room-keys.ts'
import { KeyBackupRoomKeysUpdateResponseCodec } from '../definitions/key-backup-room-keys-update-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `DeleteRoomKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keyskeys
 */
export const DeleteRoomKeysResponseCodec: Type<DeleteRoomKeysResponse> = /* @__PURE__ */ guarded(
  'DeleteRoomKeysResponse',
  isDeleteRoomKeysResponse,
  () => KeyBackupRoomKeysUpdateResponseCodec,
)
