// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const msgtypeValues = ['m.notice'] as const

/**
 * The content of `m.room.message` with `m.notice`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mnotice
 */
export interface RoomMessageNoticeContent {
  readonly body: string
  readonly msgtype: 'm.notice'
  readonly format?: string | null
  readonly formatted_body?: string | null
}

/**
 * Tells whether a value is `RoomMessageNoticeContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mnotice
 */
export const isRoomMessageNoticeContent: Guard<RoomMessageNoticeContent> = (
  value,
): value is RoomMessageNoticeContent =>
  isObject(value) &&
  isText(value.body) &&
  isOneOf(msgtypeValues, value.msgtype) &&
  (value.format == null || isText(value.format)) &&
  (value.formatted_body == null || isText(value.formatted_body))
