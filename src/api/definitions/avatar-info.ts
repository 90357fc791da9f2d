// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { isThumbnailInfo, type ThumbnailInfo } from './thumbnail-info.ts'

/**
 * What is called `AvatarInfo` here; `m.room.avatar` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export interface AvatarInfo {
  /** In pixels. */
  readonly h?: number | null
  /** In pixels. */
  readonly w?: number | null
  readonly mimetype?: string | null
  /** In bytes. */
  readonly size?: number | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly thumbnail_url?: string | null
  readonly thumbnail_info?: ThumbnailInfo | null
}

/**
 * Tells whether a value is `AvatarInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export const isAvatarInfo: Guard<AvatarInfo> = (value): value is AvatarInfo =>
  isObject(value) &&
  (value.h == null || isInteger(value.h)) &&
  (value.w == null || isInteger(value.w)) &&
  (value.mimetype == null || isText(value.mimetype)) &&
  (value.size == null || isInteger(value.size)) &&
  (value.thumbnail_url == null || isPrefixed('mxc://', value.thumbnail_url)) &&
  (value.thumbnail_info == null || isThumbnailInfo(value.thumbnail_info))
