// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `StrippedState` here; `getSpaceHierarchy` and `sync` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export interface StrippedState {
  readonly content: JsonObject
  readonly state_key: string
  readonly type: string
  /** A user id, such as `@localpart:server`. */
  readonly sender: string
}

/**
 * Tells whether a value is `StrippedState`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const isStrippedState: Guard<StrippedState> = (value): value is StrippedState =>
  isObject(value) &&
  isObject(value.content) &&
  isText(value.state_key) &&
  isText(value.type) &&
  isPrefixed('@', value.sender)
