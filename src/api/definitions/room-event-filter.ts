// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import { type EventFilter, isEventFilter } from './event-filter.ts'

const isNotRoomsItem: Guard<string> = (value): value is string => isPrefixed('!', value)

const isRoomsItem: Guard<string> = (value): value is string => isPrefixed('!', value)

/**
 * What is called `RoomEventFilter` here; `defineFilter`, `getFilter` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export interface RoomEventFilter extends EventFilter {
  /** Since v1.4. */
  readonly unread_thread_notifications?: boolean | null
  readonly lazy_load_members?: boolean | null
  readonly include_redundant_members?: boolean | null
  /** Each a room id, which begins with `!`. */
  readonly not_rooms?: readonly string[] | null
  /** Each a room id, which begins with `!`. */
  readonly rooms?: readonly string[] | null
  readonly contains_url?: boolean | null
}

/**
 * Tells whether a value is `RoomEventFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const isRoomEventFilter: Guard<RoomEventFilter> = (value): value is RoomEventFilter =>
  isEventFilter(value) &&
  isObject(value) &&
  (value.unread_thread_notifications == null || isBoolean(value.unread_thread_notifications)) &&
  (value.lazy_load_members == null || isBoolean(value.lazy_load_members)) &&
  (value.include_redundant_members == null || isBoolean(value.include_redundant_members)) &&
  (value.not_rooms == null || isArray(isNotRoomsItem, value.not_rooms)) &&
  (value.rooms == null || isArray(isRoomsItem, value.rooms)) &&
  (value.contains_url == null || isBoolean(value.contains_url))
