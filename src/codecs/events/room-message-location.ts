// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageLocationContent,
  isRoomMessageLocationLocationInfo,
  type RoomMessageLocationContent,
  type RoomMessageLocationLocationInfo,
} from '../../api/events/room-message-location.ts'
import { ThumbnailInfoCodec } from '../definitions/thumbnail-info.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, object, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageLocationContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mlocation
 */
export const RoomMessageLocationContentCodec: Type<RoomMessageLocationContent> = /* @__PURE__ */ guarded(
  'RoomMessageLocationContent',
  isRoomMessageLocationContent,
  () =>
    fields({
      body: text,
      geo_uri: beginning('geo:'),
      msgtype: oneOf(['m.location']),
      info: optional(RoomMessageLocationLocationInfoCodec),
    }),
)

/**
 * Decodes `RoomMessageLocationLocationInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mlocation
 */
export const RoomMessageLocationLocationInfoCodec: Type<RoomMessageLocationLocationInfo> =
  /* @__PURE__ */ guarded('RoomMessageLocationLocationInfo', isRoomMessageLocationLocationInfo, () =>
    fields({
      thumbnail_url: optional(beginning('mxc://')),
      thumbnail_file: optional(object),
      thumbnail_info: optional(ThumbnailInfoCodec),
    }),
  )
