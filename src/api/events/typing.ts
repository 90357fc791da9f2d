// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'

const isUserIdsItem: Guard<string> = (value): value is string => isPrefixed('@', value)

/**
 * The content of `m.typing`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtyping
 */
export interface TypingContent {
  /** Each a user id, such as `@localpart:server`. */
  readonly user_ids: readonly string[]
}

/**
 * Tells whether a value is `TypingContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtyping
 */
export const isTypingContent: Guard<TypingContent> = (value): value is TypingContent =>
  isObject(value) && isArray(isUserIdsItem, value.user_ids)
