// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isMap, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const algorithmValues = ['m.olm.v1.curve25519-aes-sha2', 'm.megolm.v1.aes-sha2'] as const

/**
 * The content of `m.room.encrypted`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencrypted
 */
export interface RoomEncryptedContent {
  readonly algorithm: 'm.olm.v1.curve25519-aes-sha2' | 'm.megolm.v1.aes-sha2'
  readonly ciphertext: string | { readonly [key: string]: RoomEncryptedCiphertextInfo }
  /** Deprecated. */
  readonly sender_key?: string | null
  /** Deprecated. */
  readonly device_id?: string | null
  readonly session_id?: string | null
}

/**
 * Tells whether a value is `RoomEncryptedContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencrypted
 */
export const isRoomEncryptedContent: Guard<RoomEncryptedContent> = (value): value is RoomEncryptedContent =>
  isObject(value) &&
  isOneOf(algorithmValues, value.algorithm) &&
  (isText(value.ciphertext) || isMap('', isRoomEncryptedCiphertextInfo, value.ciphertext)) &&
  (value.sender_key == null || isText(value.sender_key)) &&
  (value.device_id == null || isText(value.device_id)) &&
  (value.session_id == null || isText(value.session_id))

/**
 * Inside the content of `m.room.encrypted`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencrypted
 */
export interface RoomEncryptedCiphertextInfo {
  readonly body?: string | null
  /** A whole number. */
  readonly type?: number | null
}

/**
 * Tells whether a value is `RoomEncryptedCiphertextInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencrypted
 */
export const isRoomEncryptedCiphertextInfo: Guard<RoomEncryptedCiphertextInfo> = (
  value,
): value is RoomEncryptedCiphertextInfo =>
  isObject(value) &&
  (value.body == null || isText(value.body)) &&
  (value.type == null || isInteger(value.type))
