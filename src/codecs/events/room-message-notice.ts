// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageNoticeContent,
  type RoomMessageNoticeContent,
} from '../../api/events/room-message-notice.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageNoticeContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mnotice
 */
export const RoomMessageNoticeContentCodec: Type<RoomMessageNoticeContent> = /* @__PURE__ */ guarded(
  'RoomMessageNoticeContent',
  isRoomMessageNoticeContent,
  () =>
    fields({
      body: text,
      msgtype: oneOf(['m.notice']),
      format: optional(text),
      formatted_body: optional(text),
    }),
)
