// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.room.message`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessage
 */
export interface RoomMessageContent {
  readonly body: string
  readonly msgtype: string
}

/**
 * Tells whether a value is `RoomMessageContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessage
 */
export const isRoomMessageContent: Guard<RoomMessageContent> = (value): value is RoomMessageContent =>
  isObject(value) && isText(value.body) && isText(value.msgtype)
