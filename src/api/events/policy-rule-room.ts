// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isModerationPolicyRule, type ModerationPolicyRule } from '../definitions/moderation-policy-rule.ts'

/**
 * The content of `m.policy.rule.room`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleroom
 */
export type PolicyRuleRoomContent = ModerationPolicyRule

/**
 * Tells whether a value is `PolicyRuleRoomContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleroom
 */
export const isPolicyRuleRoomContent: Guard<PolicyRuleRoomContent> = (
  value,
): value is PolicyRuleRoomContent => isModerationPolicyRule(value)
