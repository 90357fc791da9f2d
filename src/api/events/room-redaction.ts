// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.room.redaction`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomredaction
 */
export interface RoomRedactionContent {
  /** An event id, which begins with `$`. */
  readonly redacts?: string | null
  readonly reason?: string | null
}

/**
 * Tells whether a value is `RoomRedactionContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomredaction
 */
export const isRoomRedactionContent: Guard<RoomRedactionContent> = (value): value is RoomRedactionContent =>
  isObject(value) &&
  (value.redacts == null || isPrefixed('$', value.redacts)) &&
  (value.reason == null || isText(value.reason))
