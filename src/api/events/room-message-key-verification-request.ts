// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const msgtypeValues = ['m.key.verification.request'] as const

/**
 * The content of `m.room.message` with `m.key.verification.request`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessagemkeyverificationrequest
 */
export interface RoomMessageKeyVerificationRequestContent {
  readonly body?: string | null
  readonly format?: string | null
  readonly formatted_body?: string | null
  readonly from_device: string
  readonly methods: readonly string[]
  readonly to: string
  readonly msgtype: 'm.key.verification.request'
}

/**
 * Tells whether a value is `RoomMessageKeyVerificationRequestContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessagemkeyverificationrequest
 */
export const isRoomMessageKeyVerificationRequestContent: Guard<RoomMessageKeyVerificationRequestContent> = (
  value,
): value is RoomMessageKeyVerificationRequestContent =>
  isObject(value) &&
  (value.body == null || isText(value.body)) &&
  (value.format == null || isText(value.format)) &&
  (value.formatted_body == null || isText(value.formatted_body)) &&
  isText(value.from_device) &&
  isArray(isText, value.methods) &&
  isText(value.to) &&
  isOneOf(msgtypeValues, value.msgtype)
