// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `KeyBackupRoomKeysUpdateResponse` here; `putRoomKeyBySessionId`, `deleteRoomKeyBySessionId` and 4 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export interface KeyBackupRoomKeysUpdateResponse {
  readonly etag: string
  /** A whole number. */
  readonly count: number
}

/**
 * Tells whether a value is `KeyBackupRoomKeysUpdateResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const isKeyBackupRoomKeysUpdateResponse: Guard<KeyBackupRoomKeysUpdateResponse> = (
  value,
): value is KeyBackupRoomKeysUpdateResponse => isObject(value) && isText(value.etag) && isInteger(value.count)
