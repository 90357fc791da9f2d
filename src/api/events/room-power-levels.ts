// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isMap, isObject } from '../../jobs/primitive-guards.ts'

const roomPowerLevelsNotificationsKeysValues = ['room']

/**
 * The content of `m.room.power_levels`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompower_levels
 */
export interface RoomPowerLevelsContent {
  /** A whole number. */
  readonly ban?: number | null
  readonly events?: { readonly [key: string]: number } | null
  /** A whole number. */
  readonly events_default?: number | null
  /** A whole number. */
  readonly invite?: number | null
  /** A whole number. */
  readonly kick?: number | null
  /** A whole number. */
  readonly redact?: number | null
  /** A whole number. */
  readonly state_default?: number | null
  readonly users?: { readonly [key: string]: number } | null
  /** A whole number. */
  readonly users_default?: number | null
  readonly notifications?: RoomPowerLevelsNotifications | null
}

/**
 * Tells whether a value is `RoomPowerLevelsContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompower_levels
 */
export const isRoomPowerLevelsContent: Guard<RoomPowerLevelsContent> = (
  value,
): value is RoomPowerLevelsContent =>
  isObject(value) &&
  (value.ban == null || isInteger(value.ban)) &&
  (value.events == null || isMap('', isInteger, value.events)) &&
  (value.events_default == null || isInteger(value.events_default)) &&
  (value.invite == null || isInteger(value.invite)) &&
  (value.kick == null || isInteger(value.kick)) &&
  (value.redact == null || isInteger(value.redact)) &&
  (value.state_default == null || isInteger(value.state_default)) &&
  (value.users == null || isMap('@', isInteger, value.users)) &&
  (value.users_default == null || isInteger(value.users_default)) &&
  (value.notifications == null || isRoomPowerLevelsNotifications(value.notifications))

/**
 * Inside the content of `m.room.power_levels`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompower_levels
 */
export interface RoomPowerLevelsNotifications {
  /** A whole number. */
  readonly room?: number | null
  readonly [key: string]: number | null | undefined
}

/**
 * Tells whether a value is `RoomPowerLevelsNotifications`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompower_levels
 */
export const isRoomPowerLevelsNotifications: Guard<RoomPowerLevelsNotifications> = (
  value,
): value is RoomPowerLevelsNotifications =>
  isObject(value) &&
  (value.room == null || isInteger(value.room)) &&
  isMap('', isInteger, value, roomPowerLevelsNotificationsKeysValues)
