// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type ImagePackRoomsContent, isImagePackRoomsContent } from '../../api/events/image-pack-rooms.ts'
import { guarded } from '../guarded.ts'
import { fields, map, object } from '../walk.ts'

/**
 * Decodes `ImagePackRoomsContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mimage_packrooms
 */
export const ImagePackRoomsContentCodec: Type<ImagePackRoomsContent> = /* @__PURE__ */ guarded(
  'ImagePackRoomsContent',
  isImagePackRoomsContent,
  () => fields({ rooms: map('', map('', object)) }),
)
