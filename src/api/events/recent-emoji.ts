// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject } from '../../jobs/primitive-guards.ts'
import { isRecentEmoji, type RecentEmoji } from '../definitions/recent-emoji.ts'

/**
 * The content of `m.recent_emoji`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mrecent_emoji
 */
export interface RecentEmojiContent {
  readonly recent_emoji: readonly RecentEmoji[]
}

/**
 * Tells whether a value is `RecentEmojiContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mrecent_emoji
 */
export const isRecentEmojiContent: Guard<RecentEmojiContent> = (value): value is RecentEmojiContent =>
  isObject(value) && isArray(isRecentEmoji, value.recent_emoji)
