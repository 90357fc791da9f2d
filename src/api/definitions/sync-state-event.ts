// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import { isSyncRoomEvent, type SyncRoomEvent } from './sync-room-event.ts'

/**
 * What is called `SyncStateEvent` here; `getRoomStateWithKey` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export interface SyncStateEvent extends SyncRoomEvent {
  readonly state_key: string
}

/**
 * Tells whether a value is `SyncStateEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const isSyncStateEvent: Guard<SyncStateEvent> = (value): value is SyncStateEvent =>
  isSyncRoomEvent(value) && isObject(value) && isText(value.state_key)
