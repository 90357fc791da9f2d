// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPolicyRuleUserContent, type PolicyRuleUserContent } from '../../api/events/policy-rule-user.ts'
import { ModerationPolicyRuleCodec } from '../definitions/moderation-policy-rule.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `PolicyRuleUserContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleuser
 */
export const PolicyRuleUserContentCodec: Type<PolicyRuleUserContent> = /* @__PURE__ */ guarded(
  'PolicyRuleUserContent',
  isPolicyRuleUserContent,
  () => ModerationPolicyRuleCodec,
)
