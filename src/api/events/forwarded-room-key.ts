// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.forwarded_room_key`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mforwarded_room_key
 */
export interface ForwardedRoomKeyContent {
  readonly algorithm: string
  readonly room_id: string
  readonly sender_key: string
  readonly session_id: string
  readonly session_key: string
  readonly sender_claimed_ed25519_key: string
  readonly forwarding_curve25519_key_chain: readonly string[]
  readonly withheld?: JsonObject | null
}

/**
 * Tells whether a value is `ForwardedRoomKeyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mforwarded_room_key
 */
export const isForwardedRoomKeyContent: Guard<ForwardedRoomKeyContent> = (
  value,
): value is ForwardedRoomKeyContent =>
  isObject(value) &&
  isText(value.algorithm) &&
  isText(value.room_id) &&
  isText(value.sender_key) &&
  isText(value.session_id) &&
  isText(value.session_key) &&
  isText(value.sender_claimed_ed25519_key) &&
  isArray(isText, value.forwarding_curve25519_key_chain) &&
  (value.withheld == null || isObject(value.withheld))
