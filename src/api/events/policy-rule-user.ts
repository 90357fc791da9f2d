// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isModerationPolicyRule, type ModerationPolicyRule } from '../definitions/moderation-policy-rule.ts'

/**
 * The content of `m.policy.rule.user`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleuser
 */
export type PolicyRuleUserContent = ModerationPolicyRule

/**
 * Tells whether a value is `PolicyRuleUserContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleuser
 */
export const isPolicyRuleUserContent: Guard<PolicyRuleUserContent> = (
  value,
): value is PolicyRuleUserContent => isModerationPolicyRule(value)
