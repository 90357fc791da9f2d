// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomServerAclContent, type RoomServerAclContent } from '../../api/events/room-server-acl.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `RoomServerAclContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomserver_acl
 */
export const RoomServerAclContentCodec: Type<RoomServerAclContent> = /* @__PURE__ */ guarded(
  'RoomServerAclContent',
  isRoomServerAclContent,
  () =>
    fields({ allow_ip_literals: optional(boolean), allow: optional(list(text)), deny: optional(list(text)) }),
)
