// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const algorithmValues = ['m.megolm.v1.aes-sha2'] as const

const codeValues = [
  'm.blacklisted',
  'm.unverified',
  'm.unauthorised',
  'm.unavailable',
  'm.no_olm',
  'm.history_not_shared',
] as const

/**
 * What is called `RoomKeyWithheld` here; `m.room_key.withheld` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_keywithheld
 */
export interface RoomKeyWithheld {
  readonly algorithm: 'm.megolm.v1.aes-sha2'
  /** A room id, which begins with `!`. */
  readonly room_id?: string | null
  readonly session_id?: string | null
  /** Base64 without padding. */
  readonly sender_key: string
  readonly code:
    | 'm.blacklisted'
    | 'm.unverified'
    | 'm.unauthorised'
    | 'm.unavailable'
    | 'm.no_olm'
    | 'm.history_not_shared'
  readonly reason?: string | null
}

/**
 * Tells whether a value is `RoomKeyWithheld`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_keywithheld
 */
export const isRoomKeyWithheld: Guard<RoomKeyWithheld> = (value): value is RoomKeyWithheld =>
  isObject(value) &&
  isOneOf(algorithmValues, value.algorithm) &&
  (value.room_id == null || isPrefixed('!', value.room_id)) &&
  (value.session_id == null || isText(value.session_id)) &&
  isText(value.sender_key) &&
  isOneOf(codeValues, value.code) &&
  (value.reason == null || isText(value.reason))
