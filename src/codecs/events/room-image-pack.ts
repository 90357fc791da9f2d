// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomImagePackContent,
  isRoomImagePackImagePackImage,
  isRoomImagePackImagePackMeta,
  type RoomImagePackContent,
  type RoomImagePackImagePackImage,
  type RoomImagePackImagePackMeta,
} from '../../api/events/room-image-pack.ts'
import { ImageInfoCodec } from '../definitions/image-info.ts'
import { guarded } from '../guarded.ts'
import { all, beginning, fields, keys, list, map, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomImagePackContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export const RoomImagePackContentCodec: Type<RoomImagePackContent> = /* @__PURE__ */ guarded(
  'RoomImagePackContent',
  isRoomImagePackContent,
  () =>
    fields({
      images: all([keys(/^[A-Za-z0-9_-]{1,100}$/u, 0, Infinity), map('', RoomImagePackImagePackImageCodec)]),
      pack: optional(RoomImagePackImagePackMetaCodec),
    }),
)

/**
 * Decodes `RoomImagePackImagePackImage`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export const RoomImagePackImagePackImageCodec: Type<RoomImagePackImagePackImage> = /* @__PURE__ */ guarded(
  'RoomImagePackImagePackImage',
  isRoomImagePackImagePackImage,
  () => fields({ url: beginning('mxc://'), body: optional(text), info: optional(ImageInfoCodec) }),
)

/**
 * Decodes `RoomImagePackImagePackMeta`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export const RoomImagePackImagePackMetaCodec: Type<RoomImagePackImagePackMeta> = /* @__PURE__ */ guarded(
  'RoomImagePackImagePackMeta',
  isRoomImagePackImagePackMeta,
  () =>
    fields({
      display_name: optional(text),
      avatar_url: optional(beginning('mxc://')),
      usage: optional(list(oneOf(['emoticon', 'sticker']))),
      attribution: optional(text),
    }),
)
