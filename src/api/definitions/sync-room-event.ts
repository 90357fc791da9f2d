// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import { type BasicEvent, isBasicEvent } from './basic-event.ts'
import { isUnsignedProp, type UnsignedProp } from './unsigned-prop.ts'

/**
 * What is called `SyncRoomEvent` here; `getRoomStateWithKey` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export interface SyncRoomEvent extends BasicEvent {
  /** An event id, which begins with `$`. */
  readonly event_id: string
  /** A user id, such as `@localpart:server`. */
  readonly sender: string
  /** In milliseconds. */
  readonly origin_server_ts: number
  readonly unsigned?: UnsignedProp | null
}

/**
 * Tells whether a value is `SyncRoomEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const isSyncRoomEvent: Guard<SyncRoomEvent> = (value): value is SyncRoomEvent =>
  isBasicEvent(value) &&
  isObject(value) &&
  isPrefixed('$', value.event_id) &&
  isPrefixed('@', value.sender) &&
  isInteger(value.origin_server_ts) &&
  (value.unsigned == null || isUnsignedProp(value.unsigned))
