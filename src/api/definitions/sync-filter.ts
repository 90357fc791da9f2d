// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { type EventFilter, isEventFilter } from './event-filter.ts'
import { isRoomEventFilter, type RoomEventFilter } from './room-event-filter.ts'

const eventFormatValues = ['client', 'federation'] as const

const isNotRoomsItem: Guard<string> = (value): value is string => isPrefixed('!', value)

const isRoomsItem: Guard<string> = (value): value is string => isPrefixed('!', value)

/**
 * What is called `SyncFilter` here; `defineFilter` and `getFilter` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export interface SyncFilter {
  readonly event_fields?: readonly string[] | null
  readonly event_format?: 'client' | 'federation' | null
  readonly presence?: EventFilter | null
  readonly account_data?: EventFilter | null
  readonly room?: SyncFilterRoomFilter | null
}

/**
 * Tells whether a value is `SyncFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const isSyncFilter: Guard<SyncFilter> = (value): value is SyncFilter =>
  isObject(value) &&
  (value.event_fields == null || isArray(isText, value.event_fields)) &&
  (value.event_format == null || isOneOf(eventFormatValues, value.event_format)) &&
  (value.presence == null || isEventFilter(value.presence)) &&
  (value.account_data == null || isEventFilter(value.account_data)) &&
  (value.room == null || isSyncFilterRoomFilter(value.room))

/**
 * Inside `SyncFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export interface SyncFilterRoomFilter {
  /** Each a room id, which begins with `!`. */
  readonly not_rooms?: readonly string[] | null
  /** Each a room id, which begins with `!`. */
  readonly rooms?: readonly string[] | null
  readonly ephemeral?: RoomEventFilter | null
  readonly include_leave?: boolean | null
  readonly state?: RoomEventFilter | null
  readonly timeline?: RoomEventFilter | null
  readonly account_data?: RoomEventFilter | null
}

/**
 * Tells whether a value is `SyncFilterRoomFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const isSyncFilterRoomFilter: Guard<SyncFilterRoomFilter> = (value): value is SyncFilterRoomFilter =>
  isObject(value) &&
  (value.not_rooms == null || isArray(isNotRoomsItem, value.not_rooms)) &&
  (value.rooms == null || isArray(isRoomsItem, value.rooms)) &&
  (value.ephemeral == null || isRoomEventFilter(value.ephemeral)) &&
  (value.include_leave == null || isBoolean(value.include_leave)) &&
  (value.state == null || isRoomEventFilter(value.state)) &&
  (value.timeline == null || isRoomEventFilter(value.timeline)) &&
  (value.account_data == null || isRoomEventFilter(value.account_data))
