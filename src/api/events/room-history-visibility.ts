// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf } from '../../jobs/primitive-guards.ts'

const historyVisibilityValues = ['invited', 'joined', 'shared', 'world_readable'] as const

/**
 * The content of `m.room.history_visibility`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomhistory_visibility
 */
export interface RoomHistoryVisibilityContent {
  readonly history_visibility: 'invited' | 'joined' | 'shared' | 'world_readable'
}

/**
 * Tells whether a value is `RoomHistoryVisibilityContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomhistory_visibility
 */
export const isRoomHistoryVisibilityContent: Guard<RoomHistoryVisibilityContent> = (
  value,
): value is RoomHistoryVisibilityContent =>
  isObject(value) && isOneOf(historyVisibilityValues, value.history_visibility)
