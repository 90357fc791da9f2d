// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `ModerationPolicyRule` here; `m.policy.rule.room`, `m.policy.rule.server` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleroom
 */
export interface ModerationPolicyRule {
  readonly entity: string
  readonly recommendation: string
  readonly reason: string
}

/**
 * Tells whether a value is `ModerationPolicyRule`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleroom
 */
export const isModerationPolicyRule: Guard<ModerationPolicyRule> = (value): value is ModerationPolicyRule =>
  isObject(value) && isText(value.entity) && isText(value.recommendation) && isText(value.reason)
