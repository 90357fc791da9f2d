// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isReactionContent,
  isReactionReactionRelatesTo,
  type ReactionContent,
  type ReactionReactionRelatesTo,
} from '../../api/events/reaction.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `ReactionContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreaction
 */
export const ReactionContentCodec: Type<ReactionContent> = /* @__PURE__ */ guarded(
  'ReactionContent',
  isReactionContent,
  () => fields({ 'm.relates_to': optional(ReactionReactionRelatesToCodec) }),
)

/**
 * Decodes `ReactionReactionRelatesTo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreaction
 */
export const ReactionReactionRelatesToCodec: Type<ReactionReactionRelatesTo> = /* @__PURE__ */ guarded(
  'ReactionReactionRelatesTo',
  isReactionReactionRelatesTo,
  () =>
    fields({ rel_type: optional(oneOf(['m.annotation'])), event_id: optional(text), key: optional(text) }),
)
