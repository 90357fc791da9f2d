// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.room.tombstone`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtombstone
 */
export interface RoomTombstoneContent {
  readonly body: string
  readonly replacement_room: string
}

/**
 * Tells whether a value is `RoomTombstoneContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtombstone
 */
export const isRoomTombstoneContent: Guard<RoomTombstoneContent> = (value): value is RoomTombstoneContent =>
  isObject(value) && isText(value.body) && isText(value.replacement_room)
