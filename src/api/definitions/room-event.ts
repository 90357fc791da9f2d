// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import { isSyncRoomEvent, type SyncRoomEvent } from './sync-room-event.ts'

/**
 * What is called `RoomEvent` here; `getRoomStateWithKey` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export interface RoomEvent extends SyncRoomEvent {
  /** A room id, which begins with `!`. */
  readonly room_id: string
}

/**
 * Tells whether a value is `RoomEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const isRoomEvent: Guard<RoomEvent> = (value): value is RoomEvent =>
  isSyncRoomEvent(value) && isObject(value) && isPrefixed('!', value.room_id)
