// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'
import { isKeyBackupData, type KeyBackupData } from './key-backup-data.ts'

/**
 * What is called `RoomKeyBackup` here; `putRoomKeysByRoomId`, `getRoomKeysByRoomId` and 2 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export interface RoomKeyBackup {
  readonly sessions: { readonly [key: string]: KeyBackupData }
}

/**
 * Tells whether a value is `RoomKeyBackup`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomid
 */
export const isRoomKeyBackup: Guard<RoomKeyBackup> = (value): value is RoomKeyBackup =>
  isObject(value) && isMap('', isKeyBackupData, value.sessions)
