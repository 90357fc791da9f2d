// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const msgtypeValues = ['m.emote'] as const

/**
 * The content of `m.room.message` with `m.emote`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#memote
 */
export interface RoomMessageEmoteContent {
  readonly body: string
  readonly msgtype: 'm.emote'
  readonly format?: string | null
  readonly formatted_body?: string | null
}

/**
 * Tells whether a value is `RoomMessageEmoteContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#memote
 */
export const isRoomMessageEmoteContent: Guard<RoomMessageEmoteContent> = (
  value,
): value is RoomMessageEmoteContent =>
  isObject(value) &&
  isText(value.body) &&
  isOneOf(msgtypeValues, value.msgtype) &&
  (value.format == null || isText(value.format)) &&
  (value.formatted_body == null || isText(value.formatted_body))
