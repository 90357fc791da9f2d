// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const isAdditionalCreatorsItem: Guard<string> = (value): value is string => isPrefixed('@', value)

/**
 * The content of `m.room.create`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcreate
 */
export interface RoomCreateContent {
  /** A user id, such as `@localpart:server`. */
  readonly creator?: string | null
  readonly 'm.federate'?: boolean | null
  readonly room_version?: string | null
  readonly type?: string | null
  readonly predecessor?: RoomCreatePreviousRoom | null
  /** Each a user id, such as `@localpart:server`. Since v1.16. */
  readonly additional_creators?: readonly string[] | null
}

/**
 * Tells whether a value is `RoomCreateContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcreate
 */
export const isRoomCreateContent: Guard<RoomCreateContent> = (value): value is RoomCreateContent =>
  isObject(value) &&
  (value.creator == null || isPrefixed('@', value.creator)) &&
  (value['m.federate'] == null || isBoolean(value['m.federate'])) &&
  (value.room_version == null || isText(value.room_version)) &&
  (value.type == null || isText(value.type)) &&
  (value.predecessor == null || isRoomCreatePreviousRoom(value.predecessor)) &&
  (value.additional_creators == null || isArray(isAdditionalCreatorsItem, value.additional_creators))

/**
 * Inside the content of `m.room.create`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcreate
 */
export interface RoomCreatePreviousRoom {
  /** A room id, which begins with `!`. */
  readonly room_id: string
  /** An event id, which begins with `$`. Deprecated. */
  readonly event_id?: string | null
}

/**
 * Tells whether a value is `RoomCreatePreviousRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcreate
 */
export const isRoomCreatePreviousRoom: Guard<RoomCreatePreviousRoom> = (
  value,
): value is RoomCreatePreviousRoom =>
  isObject(value) &&
  isPrefixed('!', value.room_id) &&
  (value.event_id == null || isPrefixed('$', value.event_id))
