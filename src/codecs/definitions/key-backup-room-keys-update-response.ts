// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyBackupRoomKeysUpdateResponse,
  type KeyBackupRoomKeysUpdateResponse,
} from '../../api/definitions/key-backup-room-keys-update-response.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, text } from '../walk.ts'

/**
 * Decodes `KeyBackupRoomKeysUpdateResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const KeyBackupRoomKeysUpdateResponseCodec: Type<KeyBackupRoomKeysUpdateResponse> =
  /* @__PURE__ */ guarded('KeyBackupRoomKeysUpdateResponse', isKeyBackupRoomKeysUpdateResponse, () =>
    fields({ etag: text, count: integer }),
  )
