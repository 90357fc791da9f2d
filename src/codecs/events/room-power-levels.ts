// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomPowerLevelsContent,
  isRoomPowerLevelsNotifications,
  type RoomPowerLevelsContent,
  type RoomPowerLevelsNotifications,
} from '../../api/events/room-power-levels.ts'
import { guarded } from '../guarded.ts'
import { all, fields, integer, map, optional } from '../walk.ts'

/**
 * Decodes `RoomPowerLevelsContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompower_levels
 */
export const RoomPowerLevelsContentCodec: Type<RoomPowerLevelsContent> = /* @__PURE__ */ guarded(
  'RoomPowerLevelsContent',
  isRoomPowerLevelsContent,
  () =>
    fields({
      ban: optional(integer),
      events: optional(map('', integer)),
      events_default: optional(integer),
      invite: optional(integer),
      kick: optional(integer),
      redact: optional(integer),
      state_default: optional(integer),
      users: optional(map('@', integer)),
      users_default: optional(integer),
      notifications: optional(RoomPowerLevelsNotificationsCodec),
    }),
)

/**
 * Decodes `RoomPowerLevelsNotifications`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompower_levels
 */
export const RoomPowerLevelsNotificationsCodec: Type<RoomPowerLevelsNotifications> = /* @__PURE__ */ guarded(
  'RoomPowerLevelsNotifications',
  isRoomPowerLevelsNotifications,
  () => all([fields({ room: optional(integer) }), map('', integer, ['room'])]),
)
