// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import {
  hasKeys,
  isArray,
  isMap,
  isObject,
  isOneOf,
  isPrefixed,
  isText,
} from '../../jobs/primitive-guards.ts'
import { type ImageInfo, isImageInfo } from '../definitions/image-info.ts'

const imagesKeyForm = /^[A-Za-z0-9_-]{1,100}$/u

const usageValues = ['emoticon', 'sticker'] as const

const isUsageItem: Guard<'emoticon' | 'sticker'> = (value): value is 'emoticon' | 'sticker' =>
  isOneOf(usageValues, value)

/**
 * The content of `m.room.image_pack`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export interface RoomImagePackContent {
  readonly images: { readonly [key: string]: RoomImagePackImagePackImage }
  readonly pack?: RoomImagePackImagePackMeta | null
}

/**
 * Tells whether a value is `RoomImagePackContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export const isRoomImagePackContent: Guard<RoomImagePackContent> = (value): value is RoomImagePackContent =>
  isObject(value) &&
  hasKeys(imagesKeyForm, 0, Infinity, value.images) &&
  isMap('', isRoomImagePackImagePackImage, value.images) &&
  (value.pack == null || isRoomImagePackImagePackMeta(value.pack))

/**
 * Inside the content of `m.room.image_pack`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export interface RoomImagePackImagePackImage {
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly url: string
  readonly body?: string | null
  readonly info?: ImageInfo | null
}

/**
 * Tells whether a value is `RoomImagePackImagePackImage`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export const isRoomImagePackImagePackImage: Guard<RoomImagePackImagePackImage> = (
  value,
): value is RoomImagePackImagePackImage =>
  isObject(value) &&
  isPrefixed('mxc://', value.url) &&
  (value.body == null || isText(value.body)) &&
  (value.info == null || isImageInfo(value.info))

/**
 * Inside the content of `m.room.image_pack`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export interface RoomImagePackImagePackMeta {
  readonly display_name?: string | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly avatar_url?: string | null
  readonly usage?: readonly ('emoticon' | 'sticker')[] | null
  readonly attribution?: string | null
}

/**
 * Tells whether a value is `RoomImagePackImagePackMeta`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomimage_pack
 */
export const isRoomImagePackImagePackMeta: Guard<RoomImagePackImagePackMeta> = (
  value,
): value is RoomImagePackImagePackMeta =>
  isObject(value) &&
  (value.display_name == null || isText(value.display_name)) &&
  (value.avatar_url == null || isPrefixed('mxc://', value.avatar_url)) &&
  (value.usage == null || isArray(isUsageItem, value.usage)) &&
  (value.attribution == null || isText(value.attribution))
