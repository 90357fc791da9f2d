// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject } from '../../jobs/primitive-guards.ts'
import { isPushRule, type PushRule } from './push-rule.ts'

/**
 * What is called `PushRuleset` here; `getPushRules`, `getPushRulesGlobal` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export interface PushRuleset {
  readonly content?: readonly PushRule[] | null
  readonly override?: readonly PushRule[] | null
  readonly room?: readonly PushRule[] | null
  readonly sender?: readonly PushRule[] | null
  readonly underride?: readonly PushRule[] | null
}

/**
 * Tells whether a value is `PushRuleset`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const isPushRuleset: Guard<PushRuleset> = (value): value is PushRuleset =>
  isObject(value) &&
  (value.content == null || isArray(isPushRule, value.content)) &&
  (value.override == null || isArray(isPushRule, value.override)) &&
  (value.room == null || isArray(isPushRule, value.room)) &&
  (value.sender == null || isArray(isPushRule, value.sender)) &&
  (value.underride == null || isArray(isPushRule, value.underride))
