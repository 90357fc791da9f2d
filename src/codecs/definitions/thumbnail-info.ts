// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isThumbnailInfo, type ThumbnailInfo } from '../../api/definitions/thumbnail-info.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `ThumbnailInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export const ThumbnailInfoCodec: Type<ThumbnailInfo> = /* @__PURE__ */ guarded(
  'ThumbnailInfo',
  isThumbnailInfo,
  () =>
    fields({ h: optional(integer), w: optional(integer), mimetype: optional(text), size: optional(integer) }),
)
