// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPolicyRuleServerContent,
  type PolicyRuleServerContent,
} from '../../api/events/policy-rule-server.ts'
import { ModerationPolicyRuleCodec } from '../definitions/moderation-policy-rule.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `PolicyRuleServerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleserver
 */
export const PolicyRuleServerContentCodec: Type<PolicyRuleServerContent> = /* @__PURE__ */ guarded(
  'PolicyRuleServerContent',
  isPolicyRuleServerContent,
  () => ModerationPolicyRuleCodec,
)
