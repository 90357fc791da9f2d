// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type ImageInfo, isImageInfo } from '../../api/definitions/image-info.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, integer, object, optional, text } from '../walk.ts'
import { ThumbnailInfoCodec } from './thumbnail-info.ts'

/**
 * Decodes `ImageInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export const ImageInfoCodec: Type<ImageInfo> = /* @__PURE__ */ guarded('ImageInfo', isImageInfo, () =>
  fields({
    h: optional(integer),
    w: optional(integer),
    mimetype: optional(text),
    size: optional(integer),
    thumbnail_url: optional(beginning('mxc://')),
    thumbnail_file: optional(object),
    thumbnail_info: optional(ThumbnailInfoCodec),
    is_animated: optional(boolean),
  }),
)
