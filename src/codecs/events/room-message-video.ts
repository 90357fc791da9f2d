// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageVideoContent,
  isRoomMessageVideoVideoInfo,
  type RoomMessageVideoContent,
  type RoomMessageVideoVideoInfo,
} from '../../api/events/room-message-video.ts'
import { ThumbnailInfoCodec } from '../definitions/thumbnail-info.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, object, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageVideoContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mvideo
 */
export const RoomMessageVideoContentCodec: Type<RoomMessageVideoContent> = /* @__PURE__ */ guarded(
  'RoomMessageVideoContent',
  isRoomMessageVideoContent,
  () =>
    fields({
      body: text,
      format: optional(text),
      formatted_body: optional(text),
      filename: optional(text),
      info: optional(RoomMessageVideoVideoInfoCodec),
      msgtype: oneOf(['m.video']),
      url: optional(beginning('mxc://')),
      file: optional(object),
    }),
)

/**
 * Decodes `RoomMessageVideoVideoInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mvideo
 */
export const RoomMessageVideoVideoInfoCodec: Type<RoomMessageVideoVideoInfo> = /* @__PURE__ */ guarded(
  'RoomMessageVideoVideoInfo',
  isRoomMessageVideoVideoInfo,
  () =>
    fields({
      duration: optional(integer),
      h: optional(integer),
      w: optional(integer),
      mimetype: optional(text),
      size: optional(integer),
      thumbnail_url: optional(beginning('mxc://')),
      thumbnail_file: optional(object),
      thumbnail_info: optional(ThumbnailInfoCodec),
    }),
)
