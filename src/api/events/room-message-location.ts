// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { isThumbnailInfo, type ThumbnailInfo } from '../definitions/thumbnail-info.ts'

const msgtypeValues = ['m.location'] as const

/**
 * The content of `m.room.message` with `m.location`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mlocation
 */
export interface RoomMessageLocationContent {
  readonly body: string
  /** A URI. */
  readonly geo_uri: string
  readonly msgtype: 'm.location'
  readonly info?: RoomMessageLocationLocationInfo | null
}

/**
 * Tells whether a value is `RoomMessageLocationContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mlocation
 */
export const isRoomMessageLocationContent: Guard<RoomMessageLocationContent> = (
  value,
): value is RoomMessageLocationContent =>
  isObject(value) &&
  isText(value.body) &&
  isPrefixed('geo:', value.geo_uri) &&
  isOneOf(msgtypeValues, value.msgtype) &&
  (value.info == null || isRoomMessageLocationLocationInfo(value.info))

/**
 * Inside the content of `m.room.message$m.location`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mlocation
 */
export interface RoomMessageLocationLocationInfo {
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly thumbnail_url?: string | null
  readonly thumbnail_file?: JsonObject | null
  readonly thumbnail_info?: ThumbnailInfo | null
}

/**
 * Tells whether a value is `RoomMessageLocationLocationInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mlocation
 */
export const isRoomMessageLocationLocationInfo: Guard<RoomMessageLocationLocationInfo> = (
  value,
): value is RoomMessageLocationLocationInfo =>
  isObject(value) &&
  (value.thumbnail_url == null || isPrefixed('mxc://', value.thumbnail_url)) &&
  (value.thumbnail_file == null || isObject(value.thumbnail_file)) &&
  (value.thumbnail_info == null || isThumbnailInfo(value.thumbnail_info))
