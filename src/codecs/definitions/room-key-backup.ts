// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomKeyBackup, type RoomKeyBackup } from '../../api/definitions/room-key-backup.ts'
import { guarded } from '../guarded.ts'
import { fields, map } from '../walk.ts'
import { KeyBackupDataCodec } from './key-backup-data.ts'

/**
 * Decodes `RoomKeyBackup`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export const RoomKeyBackupCodec: Type<RoomKeyBackup> = /* @__PURE__ */ guarded(
  'RoomKeyBackup',
  isRoomKeyBackup,
  () => fields({ sessions: map('', KeyBackupDataCodec) }),
)
