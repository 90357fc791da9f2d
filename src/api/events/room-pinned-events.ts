// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'

const isPinnedItem: Guard<string> = (value): value is string => isPrefixed('$', value)

/**
 * The content of `m.room.pinned_events`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompinned_events
 */
export interface RoomPinnedEventsContent {
  /** Each an event id, which begins with `$`. */
  readonly pinned: readonly string[]
}

/**
 * Tells whether a value is `RoomPinnedEventsContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompinned_events
 */
export const isRoomPinnedEventsContent: Guard<RoomPinnedEventsContent> = (
  value,
): value is RoomPinnedEventsContent => isObject(value) && isArray(isPinnedItem, value.pinned)
