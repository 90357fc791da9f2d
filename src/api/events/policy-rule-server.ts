// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isModerationPolicyRule, type ModerationPolicyRule } from '../definitions/moderation-policy-rule.ts'

/**
 * The content of `m.policy.rule.server`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleserver
 */
export type PolicyRuleServerContent = ModerationPolicyRule

/**
 * Tells whether a value is `PolicyRuleServerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleserver
 */
export const isPolicyRuleServerContent: Guard<PolicyRuleServerContent> = (
  value,
): value is PolicyRuleServerContent => isModerationPolicyRule(value)
