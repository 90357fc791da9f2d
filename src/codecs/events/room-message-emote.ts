// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageEmoteContent,
  type RoomMessageEmoteContent,
} from '../../api/events/room-message-emote.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageEmoteContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#memote
 */
export const RoomMessageEmoteContentCodec: Type<RoomMessageEmoteContent> = /* @__PURE__ */ guarded(
  'RoomMessageEmoteContent',
  isRoomMessageEmoteContent,
  () =>
    fields({
      body: text,
      msgtype: oneOf(['m.emote']),
      format: optional(text),
      formatted_body: optional(text),
    }),
)
