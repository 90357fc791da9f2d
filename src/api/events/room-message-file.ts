// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { isThumbnailInfo, type ThumbnailInfo } from '../definitions/thumbnail-info.ts'

const msgtypeValues = ['m.file'] as const

/**
 * The content of `m.room.message` with `m.file`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfile
 */
export interface RoomMessageFileContent {
  readonly body: string
  /** Since v1.10. */
  readonly format?: string | null
  /** Since v1.10. */
  readonly formatted_body?: string | null
  readonly filename?: string | null
  readonly info?: RoomMessageFileFileInfo | null
  readonly msgtype: 'm.file'
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly url?: string | null
  readonly file?: JsonObject | null
}

/**
 * Tells whether a value is `RoomMessageFileContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfile
 */
export const isRoomMessageFileContent: Guard<RoomMessageFileContent> = (
  value,
): value is RoomMessageFileContent =>
  isObject(value) &&
  isText(value.body) &&
  (value.format == null || isText(value.format)) &&
  (value.formatted_body == null || isText(value.formatted_body)) &&
  (value.filename == null || isText(value.filename)) &&
  (value.info == null || isRoomMessageFileFileInfo(value.info)) &&
  isOneOf(msgtypeValues, value.msgtype) &&
  (value.url == null || isPrefixed('mxc://', value.url)) &&
  (value.file == null || isObject(value.file))

/**
 * Inside the content of `m.room.message$m.file`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfile
 */
export interface RoomMessageFileFileInfo {
  readonly mimetype?: string | null
  /** In bytes. */
  readonly size?: number | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly thumbnail_url?: string | null
  readonly thumbnail_file?: JsonObject | null
  readonly thumbnail_info?: ThumbnailInfo | null
}

/**
 * Tells whether a value is `RoomMessageFileFileInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfile
 */
export const isRoomMessageFileFileInfo: Guard<RoomMessageFileFileInfo> = (
  value,
): value is RoomMessageFileFileInfo =>
  isObject(value) &&
  (value.mimetype == null || isText(value.mimetype)) &&
  (value.size == null || isInteger(value.size)) &&
  (value.thumbnail_url == null || isPrefixed('mxc://', value.thumbnail_url)) &&
  (value.thumbnail_file == null || isObject(value.thumbnail_file)) &&
  (value.thumbnail_info == null || isThumbnailInfo(value.thumbnail_info))
