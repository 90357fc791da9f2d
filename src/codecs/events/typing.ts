// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isTypingContent, type TypingContent } from '../../api/events/typing.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list } from '../walk.ts'

/**
 * Decodes `TypingContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtyping
 */
export const TypingContentCodec: Type<TypingContent> = /* @__PURE__ */ guarded(
  'TypingContent',
  isTypingContent,
  () => fields({ user_ids: list(beginning('@')) }),
)
