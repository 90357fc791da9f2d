// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageAudioAudioInfo,
  isRoomMessageAudioContent,
  type RoomMessageAudioAudioInfo,
  type RoomMessageAudioContent,
} from '../../api/events/room-message-audio.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, object, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageAudioContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#maudio
 */
export const RoomMessageAudioContentCodec: Type<RoomMessageAudioContent> = /* @__PURE__ */ guarded(
  'RoomMessageAudioContent',
  isRoomMessageAudioContent,
  () =>
    fields({
      body: text,
      format: optional(text),
      formatted_body: optional(text),
      filename: optional(text),
      info: optional(RoomMessageAudioAudioInfoCodec),
      msgtype: oneOf(['m.audio']),
      url: optional(beginning('mxc://')),
      file: optional(object),
    }),
)

/**
 * Decodes `RoomMessageAudioAudioInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#maudio
 */
export const RoomMessageAudioAudioInfoCodec: Type<RoomMessageAudioAudioInfo> = /* @__PURE__ */ guarded(
  'RoomMessageAudioAudioInfo',
  isRoomMessageAudioAudioInfo,
  () => fields({ duration: optional(integer), mimetype: optional(text), size: optional(integer) }),
)
