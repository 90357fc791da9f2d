// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomMessageTextContent, type RoomMessageTextContent } from '../../api/events/room-message-text.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageTextContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtext
 */
export const RoomMessageTextContentCodec: Type<RoomMessageTextContent> = /* @__PURE__ */ guarded(
  'RoomMessageTextContent',
  isRoomMessageTextContent,
  () =>
    fields({
      body: text,
      msgtype: oneOf(['m.text']),
      format: optional(text),
      formatted_body: optional(text),
    }),
)
