// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import { type ImageInfo, isImageInfo } from '../definitions/image-info.ts'

/**
 * The content of `m.sticker`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msticker
 */
export interface StickerContent {
  readonly body: string
  readonly info: ImageInfo
  readonly url: string
}

/**
 * Tells whether a value is `StickerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msticker
 */
export const isStickerContent: Guard<StickerContent> = (value): value is StickerContent =>
  isObject(value) && isText(value.body) && isImageInfo(value.info) && isText(value.url)
