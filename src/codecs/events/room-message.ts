// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomMessageContent, type RoomMessageContent } from '../../api/events/room-message.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `RoomMessageContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessage
 */
export const RoomMessageContentCodec: Type<RoomMessageContent> = /* @__PURE__ */ guarded(
  'RoomMessageContent',
  isRoomMessageContent,
  () => fields({ body: text, msgtype: text }),
)
