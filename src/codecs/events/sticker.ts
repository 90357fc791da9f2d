// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isStickerContent, type StickerContent } from '../../api/events/sticker.ts'
import { ImageInfoCodec } from '../definitions/image-info.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `StickerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msticker
 */
export const StickerContentCodec: Type<StickerContent> = /* @__PURE__ */ guarded(
  'StickerContent',
  isStickerContent,
  () => fields({ body: text, info: ImageInfoCodec, url: text }),
)
