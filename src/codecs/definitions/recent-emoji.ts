// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRecentEmoji, type RecentEmoji } from '../../api/definitions/recent-emoji.ts'
import { guarded } from '../guarded.ts'
import { fields, number, text } from '../walk.ts'

/**
 * Decodes `RecentEmoji`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mrecent_emoji
 */
export const RecentEmojiCodec: Type<RecentEmoji> = /* @__PURE__ */ guarded('RecentEmoji', isRecentEmoji, () =>
  fields({ emoji: text, total: number }),
)
