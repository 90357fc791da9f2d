// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageImageContent,
  type RoomMessageImageContent,
} from '../../api/events/room-message-image.ts'
import { ImageInfoCodec } from '../definitions/image-info.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, object, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageImageContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mimage
 */
export const RoomMessageImageContentCodec: Type<RoomMessageImageContent> = /* @__PURE__ */ guarded(
  'RoomMessageImageContent',
  isRoomMessageImageContent,
  () =>
    fields({
      body: text,
      format: optional(text),
      formatted_body: optional(text),
      filename: optional(text),
      info: optional(ImageInfoCodec),
      msgtype: oneOf(['m.image']),
      url: optional(beginning('mxc://')),
      file: optional(object),
    }),
)
