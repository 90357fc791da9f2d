// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isText } from '../../jobs/primitive-guards.ts'
import { isPushCondition, type PushCondition } from './push-condition.ts'

const isActionsItem: Guard<string | JsonObject> = (value): value is string | JsonObject =>
  isText(value) || isObject(value)

/**
 * What is called `PushRule` here; `getPushRules`, `getPushRulesGlobal` and 2 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export interface PushRule {
  readonly actions: readonly (string | JsonObject)[]
  readonly default: boolean
  readonly enabled: boolean
  readonly rule_id: string
  readonly conditions?: readonly PushCondition[] | null
  readonly pattern?: string | null
}

/**
 * Tells whether a value is `PushRule`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const isPushRule: Guard<PushRule> = (value): value is PushRule =>
  isObject(value) &&
  isArray(isActionsItem, value.actions) &&
  isBoolean(value.default) &&
  isBoolean(value.enabled) &&
  isText(value.rule_id) &&
  (value.conditions == null || isArray(isPushCondition, value.conditions)) &&
  (value.pattern == null || isText(value.pattern))
