// Generated from the Matrix specification by generator/. Do not edit.

import type { Json } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import { type ClientEventWithoutRoomId, isClientEventWithoutRoomId } from './client-event-without-room-id.ts'

/**
 * What is called `ClientEvent` here; `getEventContext`, `getRoomEvents` and 13 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export type ClientEvent = ClientEventWithoutRoomId & {
  /** A room id, which begins with `!`. */
  readonly room_id: string
  readonly unsigned?: ClientEventUnsigned | null
}

/**
 * Tells whether a value is `ClientEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const isClientEvent: Guard<ClientEvent> = (value): value is ClientEvent =>
  isClientEventWithoutRoomId(value) &&
  isObject(value) &&
  isPrefixed('!', value.room_id) &&
  (value.unsigned == null || isClientEventUnsigned(value.unsigned))

/**
 * Inside `ClientEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export interface ClientEventUnsigned {
  readonly redacted_because?: Json
}

/**
 * Tells whether a value is `ClientEventUnsigned`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const isClientEventUnsigned: Guard<ClientEventUnsigned> = (value): value is ClientEventUnsigned =>
  isObject(value)
