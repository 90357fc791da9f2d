// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRecentEmojiContent, type RecentEmojiContent } from '../../api/events/recent-emoji.ts'
import { RecentEmojiCodec } from '../definitions/recent-emoji.ts'
import { guarded } from '../guarded.ts'
import { fields, list } from '../walk.ts'

/**
 * Decodes `RecentEmojiContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mrecent_emoji
 */
export const RecentEmojiContentCodec: Type<RecentEmojiContent> = /* @__PURE__ */ guarded(
  'RecentEmojiContent',
  isRecentEmojiContent,
  () => fields({ recent_emoji: list(RecentEmojiCodec) }),
)
