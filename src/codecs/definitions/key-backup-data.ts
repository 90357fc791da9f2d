// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isKeyBackupData, type KeyBackupData } from '../../api/definitions/key-backup-data.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, integer, object } from '../walk.ts'

/**
 * Decodes `KeyBackupData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const KeyBackupDataCodec: Type<KeyBackupData> = /* @__PURE__ */ guarded(
  'KeyBackupData',
  isKeyBackupData,
  () =>
    fields({
      first_message_index: integer,
      forwarded_count: integer,
      is_verified: boolean,
      session_data: object,
    }),
)
