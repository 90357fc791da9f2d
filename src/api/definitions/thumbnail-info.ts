// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `ThumbnailInfo` here; `m.room.avatar`, `m.room.image_pack` and 5 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export interface ThumbnailInfo {
  /** In pixels. */
  readonly h?: number | null
  /** In pixels. */
  readonly w?: number | null
  readonly mimetype?: string | null
  /** In bytes. */
  readonly size?: number | null
}

/**
 * Tells whether a value is `ThumbnailInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export const isThumbnailInfo: Guard<ThumbnailInfo> = (value): value is ThumbnailInfo =>
  isObject(value) &&
  (value.h == null || isInteger(value.h)) &&
  (value.w == null || isInteger(value.w)) &&
  (value.mimetype == null || isText(value.mimetype)) &&
  (value.size == null || isInteger(value.size))
