// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const msgtypeValues = ['m.text'] as const

/**
 * The content of `m.room.message` with `m.text`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtext
 */
export interface RoomMessageTextContent {
  readonly body: string
  readonly msgtype: 'm.text'
  readonly format?: string | null
  readonly formatted_body?: string | null
}

/**
 * Tells whether a value is `RoomMessageTextContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtext
 */
export const isRoomMessageTextContent: Guard<RoomMessageTextContent> = (
  value,
): value is RoomMessageTextContent =>
  isObject(value) &&
  isText(value.body) &&
  isOneOf(msgtypeValues, value.msgtype) &&
  (value.format == null || isText(value.format)) &&
  (value.formatted_body == null || isText(value.formatted_body))
