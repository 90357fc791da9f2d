// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.room_key_bundle`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_bundle
 */
export interface RoomKeyBundleContent {
  /** A room id, which begins with `!`. */
  readonly room_id: string
  readonly file: JsonObject
}

/**
 * Tells whether a value is `RoomKeyBundleContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_bundle
 */
export const isRoomKeyBundleContent: Guard<RoomKeyBundleContent> = (value): value is RoomKeyBundleContent =>
  isObject(value) && isPrefixed('!', value.room_id) && isObject(value.file)
