// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type AvatarInfo, isAvatarInfo } from '../../api/definitions/avatar-info.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, optional, text } from '../walk.ts'
import { ThumbnailInfoCodec } from './thumbnail-info.ts'

/**
 * Decodes `AvatarInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export const AvatarInfoCodec: Type<AvatarInfo> = /* @__PURE__ */ guarded('AvatarInfo', isAvatarInfo, () =>
  fields({
    h: optional(integer),
    w: optional(integer),
    mimetype: optional(text),
    size: optional(integer),
    thumbnail_url: optional(beginning('mxc://')),
    thumbnail_info: optional(ThumbnailInfoCodec),
  }),
)
