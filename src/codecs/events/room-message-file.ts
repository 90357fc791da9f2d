// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageFileContent,
  isRoomMessageFileFileInfo,
  type RoomMessageFileContent,
  type RoomMessageFileFileInfo,
} from '../../api/events/room-message-file.ts'
import { ThumbnailInfoCodec } from '../definitions/thumbnail-info.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, object, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageFileContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfile
 */
export const RoomMessageFileContentCodec: Type<RoomMessageFileContent> = /* @__PURE__ */ guarded(
  'RoomMessageFileContent',
  isRoomMessageFileContent,
  () =>
    fields({
      body: text,
      format: optional(text),
      formatted_body: optional(text),
      filename: optional(text),
      info: optional(RoomMessageFileFileInfoCodec),
      msgtype: oneOf(['m.file']),
      url: optional(beginning('mxc://')),
      file: optional(object),
    }),
)

/**
 * Decodes `RoomMessageFileFileInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfile
 */
export const RoomMessageFileFileInfoCodec: Type<RoomMessageFileFileInfo> = /* @__PURE__ */ guarded(
  'RoomMessageFileFileInfo',
  isRoomMessageFileFileInfo,
  () =>
    fields({
      mimetype: optional(text),
      size: optional(integer),
      thumbnail_url: optional(beginning('mxc://')),
      thumbnail_file: optional(object),
      thumbnail_info: optional(ThumbnailInfoCodec),
    }),
)
