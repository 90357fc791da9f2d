// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomTopicContent,
  isRoomTopicTopicContentBlock,
  type RoomTopicContent,
  type RoomTopicTopicContentBlock,
} from '../../api/events/room-topic.ts'
import { MTextContentBlockCodec } from '../definitions/m-text-content-block.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `RoomTopicContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export const RoomTopicContentCodec: Type<RoomTopicContent> = /* @__PURE__ */ guarded(
  'RoomTopicContent',
  isRoomTopicContent,
  () => fields({ topic: text, 'm.topic': optional(RoomTopicTopicContentBlockCodec) }),
)

/**
 * Decodes `RoomTopicTopicContentBlock`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export const RoomTopicTopicContentBlockCodec: Type<RoomTopicTopicContentBlock> = /* @__PURE__ */ guarded(
  'RoomTopicTopicContentBlock',
  isRoomTopicTopicContentBlock,
  () => fields({ 'm.text': optional(MTextContentBlockCodec) }),
)
