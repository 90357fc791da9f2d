// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf } from '../../jobs/primitive-guards.ts'

const guestAccessValues = ['can_join', 'forbidden'] as const

/**
 * The content of `m.room.guest_access`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomguest_access
 */
export interface RoomGuestAccessContent {
  readonly guest_access: 'can_join' | 'forbidden'
}

/**
 * Tells whether a value is `RoomGuestAccessContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomguest_access
 */
export const isRoomGuestAccessContent: Guard<RoomGuestAccessContent> = (
  value,
): value is RoomGuestAccessContent => isObject(value) && isOneOf(guestAccessValues, value.guest_access)
