// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const msgtypeValues = ['m.audio'] as const

/**
 * The content of `m.room.message` with `m.audio`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#maudio
 */
export interface RoomMessageAudioContent {
  readonly body: string
  /** Since v1.10. */
  readonly format?: string | null
  /** Since v1.10. */
  readonly formatted_body?: string | null
  /** Since v1.10. */
  readonly filename?: string | null
  readonly info?: RoomMessageAudioAudioInfo | null
  readonly msgtype: 'm.audio'
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly url?: string | null
  readonly file?: JsonObject | null
}

/**
 * Tells whether a value is `RoomMessageAudioContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#maudio
 */
export const isRoomMessageAudioContent: Guard<RoomMessageAudioContent> = (
  value,
): value is RoomMessageAudioContent =>
  isObject(value) &&
  isText(value.body) &&
  (value.format == null || isText(value.format)) &&
  (value.formatted_body == null || isText(value.formatted_body)) &&
  (value.filename == null || isText(value.filename)) &&
  (value.info == null || isRoomMessageAudioAudioInfo(value.info)) &&
  isOneOf(msgtypeValues, value.msgtype) &&
  (value.url == null || isPrefixed('mxc://', value.url)) &&
  (value.file == null || isObject(value.file))

/**
 * Inside the content of `m.room.message$m.audio`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#maudio
 */
export interface RoomMessageAudioAudioInfo {
  /** In milliseconds. */
  readonly duration?: number | null
  readonly mimetype?: string | null
  /** In bytes. */
  readonly size?: number | null
}

/**
 * Tells whether a value is `RoomMessageAudioAudioInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#maudio
 */
export const isRoomMessageAudioAudioInfo: Guard<RoomMessageAudioAudioInfo> = (
  value,
): value is RoomMessageAudioAudioInfo =>
  isObject(value) &&
  (value.duration == null || isInteger(value.duration)) &&
  (value.mimetype == null || isText(value.mimetype)) &&
  (value.size == null || isInteger(value.size))
