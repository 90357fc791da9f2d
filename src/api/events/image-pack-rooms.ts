// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'

const isRoomsItem: Guard<{ readonly [key: string]: JsonObject }> = (
  value,
): value is { readonly [key: string]: JsonObject } => isMap('', isObject, value)

/**
 * The content of `m.image_pack.rooms`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mimage_packrooms
 */
export interface ImagePackRoomsContent {
  readonly rooms: { readonly [key: string]: { readonly [key: string]: JsonObject } }
}

/**
 * Tells whether a value is `ImagePackRoomsContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mimage_packrooms
 */
export const isImagePackRoomsContent: Guard<ImagePackRoomsContent> = (
  value,
): value is ImagePackRoomsContent => isObject(value) && isMap('', isRoomsItem, value.rooms)
