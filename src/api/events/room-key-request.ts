// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const actionValues = ['request', 'request_cancellation'] as const

/**
 * The content of `m.room_key_request`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_request
 */
export interface RoomKeyRequestContent {
  readonly body?: RoomKeyRequestRequestedKeyInfo | null
  readonly action: 'request' | 'request_cancellation'
  readonly requesting_device_id: string
  readonly request_id: string
}

/**
 * Tells whether a value is `RoomKeyRequestContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_request
 */
export const isRoomKeyRequestContent: Guard<RoomKeyRequestContent> = (
  value,
): value is RoomKeyRequestContent =>
  isObject(value) &&
  (value.body == null || isRoomKeyRequestRequestedKeyInfo(value.body)) &&
  isOneOf(actionValues, value.action) &&
  isText(value.requesting_device_id) &&
  isText(value.request_id)

/**
 * Inside the content of `m.room_key_request`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_request
 */
export interface RoomKeyRequestRequestedKeyInfo {
  readonly algorithm: string
  readonly room_id: string
  readonly sender_key?: string | null
  readonly session_id: string
}

/**
 * Tells whether a value is `RoomKeyRequestRequestedKeyInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_request
 */
export const isRoomKeyRequestRequestedKeyInfo: Guard<RoomKeyRequestRequestedKeyInfo> = (
  value,
): value is RoomKeyRequestRequestedKeyInfo =>
  isObject(value) &&
  isText(value.algorithm) &&
  isText(value.room_id) &&
  (value.sender_key == null || isText(value.sender_key)) &&
  isText(value.session_id)
