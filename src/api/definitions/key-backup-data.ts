// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isInteger, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What is called `KeyBackupData` here; `putRoomKeyBySessionId`, `getRoomKeyBySessionId` and 4 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export interface KeyBackupData {
  /** A whole number. */
  readonly first_message_index: number
  /** A whole number. */
  readonly forwarded_count: number
  readonly is_verified: boolean
  readonly session_data: JsonObject
}

/**
 * Tells whether a value is `KeyBackupData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const isKeyBackupData: Guard<KeyBackupData> = (value): value is KeyBackupData =>
  isObject(value) &&
  isInteger(value.first_message_index) &&
  isInteger(value.forwarded_count) &&
  isBoolean(value.is_verified) &&
  isObject(value.session_data)
