// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.room.name`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomname
 */
export interface RoomNameContent {
  readonly name: string
}

/**
 * Tells whether a value is `RoomNameContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomname
 */
export const isRoomNameContent: Guard<RoomNameContent> = (value): value is RoomNameContent =>
  isObject(value) && isText(value.name)
