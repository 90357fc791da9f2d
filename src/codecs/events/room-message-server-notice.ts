// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageServerNoticeContent,
  type RoomMessageServerNoticeContent,
} from '../../api/events/room-message-server-notice.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageServerNoticeContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessagemserver_notice
 */
export const RoomMessageServerNoticeContentCodec: Type<RoomMessageServerNoticeContent> =
  /* @__PURE__ */ guarded('RoomMessageServerNoticeContent', isRoomMessageServerNoticeContent, () =>
    fields({
      body: text,
      msgtype: oneOf(['m.server_notice']),
      server_notice_type: text,
      admin_contact: optional(text),
      limit_type: optional(text),
    }),
  )
