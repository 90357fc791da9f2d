// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const msgtypeValues = ['m.server_notice'] as const

/**
 * The content of `m.room.message` with `m.server_notice`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessagemserver_notice
 */
export interface RoomMessageServerNoticeContent {
  readonly body: string
  readonly msgtype: 'm.server_notice'
  readonly server_notice_type: string
  readonly admin_contact?: string | null
  readonly limit_type?: string | null
}

/**
 * Tells whether a value is `RoomMessageServerNoticeContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessagemserver_notice
 */
export const isRoomMessageServerNoticeContent: Guard<RoomMessageServerNoticeContent> = (
  value,
): value is RoomMessageServerNoticeContent =>
  isObject(value) &&
  isText(value.body) &&
  isOneOf(msgtypeValues, value.msgtype) &&
  isText(value.server_notice_type) &&
  (value.admin_contact == null || isText(value.admin_contact)) &&
  (value.limit_type == null || isText(value.limit_type))
