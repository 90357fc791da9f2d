// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import { isMTextContentBlock, type MTextContentBlock } from '../definitions/m-text-content-block.ts'

/**
 * The content of `m.room.topic`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export interface RoomTopicContent {
  readonly topic: string
  /** Since v1.15. */
  readonly 'm.topic'?: RoomTopicTopicContentBlock | null
}

/**
 * Tells whether a value is `RoomTopicContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export const isRoomTopicContent: Guard<RoomTopicContent> = (value): value is RoomTopicContent =>
  isObject(value) &&
  isText(value.topic) &&
  (value['m.topic'] == null || isRoomTopicTopicContentBlock(value['m.topic']))

/**
 * Inside the content of `m.room.topic`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export interface RoomTopicTopicContentBlock {
  readonly 'm.text'?: MTextContentBlock | null
}

/**
 * Tells whether a value is `RoomTopicTopicContentBlock`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export const isRoomTopicTopicContentBlock: Guard<RoomTopicTopicContentBlock> = (
  value,
): value is RoomTopicTopicContentBlock =>
  isObject(value) && (value['m.text'] == null || isMTextContentBlock(value['m.text']))
