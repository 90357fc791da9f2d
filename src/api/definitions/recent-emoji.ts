// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isNumber, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `RecentEmoji` here; `m.recent_emoji` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mrecent_emoji
 */
export interface RecentEmoji {
  readonly emoji: string
  readonly total: number
}

/**
 * Tells whether a value is `RecentEmoji`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mrecent_emoji
 */
export const isRecentEmoji: Guard<RecentEmoji> = (value): value is RecentEmoji =>
  isObject(value) && isText(value.emoji) && isNumber(value.total)
