// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { type ImageInfo, isImageInfo } from '../definitions/image-info.ts'

const msgtypeValues = ['m.image'] as const

/**
 * The content of `m.room.message` with `m.image`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mimage
 */
export interface RoomMessageImageContent {
  readonly body: string
  /** Since v1.10. */
  readonly format?: string | null
  /** Since v1.10. */
  readonly formatted_body?: string | null
  /** Since v1.10. */
  readonly filename?: string | null
  readonly info?: ImageInfo | null
  readonly msgtype: 'm.image'
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly url?: string | null
  readonly file?: JsonObject | null
}

/**
 * Tells whether a value is `RoomMessageImageContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mimage
 */
export const isRoomMessageImageContent: Guard<RoomMessageImageContent> = (
  value,
): value is RoomMessageImageContent =>
  isObject(value) &&
  isText(value.body) &&
  (value.format == null || isText(value.format)) &&
  (value.formatted_body == null || isText(value.formatted_body)) &&
  (value.filename == null || isText(value.filename)) &&
  (value.info == null || isImageInfo(value.info)) &&
  isOneOf(msgtypeValues, value.msgtype) &&
  (value.url == null || isPrefixed('mxc://', value.url)) &&
  (value.file == null || isObject(value.file))
