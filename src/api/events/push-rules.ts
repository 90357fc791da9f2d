// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { isPushRuleset, type PushRuleset } from '../definitions/push-ruleset.ts'

/**
 * The content of `m.push_rules`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpush_rules
 */
export interface PushRulesContent {
  readonly global?: PushRuleset | null
}

/**
 * Tells whether a value is `PushRulesContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpush_rules
 */
export const isPushRulesContent: Guard<PushRulesContent> = (value): value is PushRulesContent =>
  isObject(value) && (value.global == null || isPushRuleset(value.global))
