// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isRoomKeyWithheld, type RoomKeyWithheld } from '../definitions/room-key-withheld.ts'

/**
 * The content of `m.room_key.withheld`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_keywithheld
 */
export type RoomKeyWithheldContent = RoomKeyWithheld

/**
 * Tells whether a value is `RoomKeyWithheldContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_keywithheld
 */
export const isRoomKeyWithheldContent: Guard<RoomKeyWithheldContent> = (
  value,
): value is RoomKeyWithheldContent => isRoomKeyWithheld(value)
