// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isOneOf } from '../../jobs/primitive-guards.ts'

const algorithmValues = ['m.megolm.v1.aes-sha2'] as const

/**
 * The content of `m.room.encryption`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencryption
 */
export interface RoomEncryptionContent {
  readonly algorithm: 'm.megolm.v1.aes-sha2'
  /** In milliseconds. */
  readonly rotation_period_ms?: number | null
  /** A whole number. */
  readonly rotation_period_msgs?: number | null
}

/**
 * Tells whether a value is `RoomEncryptionContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencryption
 */
export const isRoomEncryptionContent: Guard<RoomEncryptionContent> = (
  value,
): value is RoomEncryptionContent =>
  isObject(value) &&
  isOneOf(algorithmValues, value.algorithm) &&
  (value.rotation_period_ms == null || isInteger(value.rotation_period_ms)) &&
  (value.rotation_period_msgs == null || isInteger(value.rotation_period_msgs))
