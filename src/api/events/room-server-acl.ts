// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.room.server_acl`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomserver_acl
 */
export interface RoomServerAclContent {
  readonly allow_ip_literals?: boolean | null
  readonly allow?: readonly string[] | null
  readonly deny?: readonly string[] | null
}

/**
 * Tells whether a value is `RoomServerAclContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomserver_acl
 */
export const isRoomServerAclContent: Guard<RoomServerAclContent> = (value): value is RoomServerAclContent =>
  isObject(value) &&
  (value.allow_ip_literals == null || isBoolean(value.allow_ip_literals)) &&
  (value.allow == null || isArray(isText, value.allow)) &&
  (value.deny == null || isArray(isText, value.deny))
