// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { isThumbnailInfo, type ThumbnailInfo } from './thumbnail-info.ts'

/**
 * What is called `ImageInfo` here; `m.room.image_pack`, `m.room.message$m.image` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export interface ImageInfo {
  /** In pixels. */
  readonly h?: number | null
  /** In pixels. */
  readonly w?: number | null
  readonly mimetype?: string | null
  /** In bytes. */
  readonly size?: number | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly thumbnail_url?: string | null
  readonly thumbnail_file?: JsonObject | null
  readonly thumbnail_info?: ThumbnailInfo | null
  /** Since v1.18. */
  readonly is_animated?: boolean | null
}

/**
 * Tells whether a value is `ImageInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export const isImageInfo: Guard<ImageInfo> = (value): value is ImageInfo =>
  isObject(value) &&
  (value.h == null || isInteger(value.h)) &&
  (value.w == null || isInteger(value.w)) &&
  (value.mimetype == null || isText(value.mimetype)) &&
  (value.size == null || isInteger(value.size)) &&
  (value.thumbnail_url == null || isPrefixed('mxc://', value.thumbnail_url)) &&
  (value.thumbnail_file == null || isObject(value.thumbnail_file)) &&
  (value.thumbnail_info == null || isThumbnailInfo(value.thumbnail_info)) &&
  (value.is_animated == null || isBoolean(value.is_animated))
