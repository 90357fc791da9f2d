// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { isRoomEvent, type RoomEvent } from './room-event.ts'
import { isSyncStateEvent, type SyncStateEvent } from './sync-state-event.ts'

/**
 * What is called `StateEvent` here; `getRoomStateWithKey` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export type StateEvent = RoomEvent & SyncStateEvent & {}

/**
 * Tells whether a value is `StateEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const isStateEvent: Guard<StateEvent> = (value): value is StateEvent =>
  isRoomEvent(value) && isSyncStateEvent(value) && isObject(value)
