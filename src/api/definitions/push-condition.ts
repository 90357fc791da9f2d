// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isInteger, isNull, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `PushCondition` here; `getPushRules`, `getPushRulesGlobal` and 3 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export interface PushCondition {
  readonly kind: string
  readonly key?: string | null
  readonly pattern?: string | null
  readonly is?: string | null
  readonly value?: string | number | boolean | null
}

/**
 * Tells whether a value is `PushCondition`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const isPushCondition: Guard<PushCondition> = (value): value is PushCondition =>
  isObject(value) &&
  isText(value.kind) &&
  (value.key == null || isText(value.key)) &&
  (value.pattern == null || isText(value.pattern)) &&
  (value.is == null || isText(value.is)) &&
  (value.value == null ||
    isNull(value.value) ||
    isBoolean(value.value) ||
    isInteger(value.value) ||
    isText(value.value))
