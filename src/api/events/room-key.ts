// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const algorithmValues = ['m.megolm.v1.aes-sha2'] as const

/**
 * The content of `m.room_key`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key
 */
export interface RoomKeyContent {
  readonly algorithm: 'm.megolm.v1.aes-sha2'
  readonly room_id: string
  readonly session_id: string
  readonly session_key: string
  /** Since v1.19. */
  readonly shared_history?: boolean | null
}

/**
 * Tells whether a value is `RoomKeyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key
 */
export const isRoomKeyContent: Guard<RoomKeyContent> = (value): value is RoomKeyContent =>
  isObject(value) &&
  isOneOf(algorithmValues, value.algorithm) &&
  isText(value.room_id) &&
  isText(value.session_id) &&
  isText(value.session_key) &&
  (value.shared_history == null || isBoolean(value.shared_history))
