// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const relTypeValues = ['m.annotation'] as const

/**
 * The content of `m.reaction`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreaction
 */
export interface ReactionContent {
  readonly 'm.relates_to'?: ReactionReactionRelatesTo | null
}

/**
 * Tells whether a value is `ReactionContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreaction
 */
export const isReactionContent: Guard<ReactionContent> = (value): value is ReactionContent =>
  isObject(value) && (value['m.relates_to'] == null || isReactionReactionRelatesTo(value['m.relates_to']))

/**
 * Inside the content of `m.reaction`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreaction
 */
export interface ReactionReactionRelatesTo {
  readonly rel_type?: 'm.annotation' | null
  readonly event_id?: string | null
  readonly key?: string | null
}

/**
 * Tells whether a value is `ReactionReactionRelatesTo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreaction
 */
export const isReactionReactionRelatesTo: Guard<ReactionReactionRelatesTo> = (
  value,
): value is ReactionReactionRelatesTo =>
  isObject(value) &&
  (value.rel_type == null || isOneOf(relTypeValues, value.rel_type)) &&
  (value.event_id == null || isText(value.event_id)) &&
  (value.key == null || isText(value.key))
