// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPolicyRuleRoomContent, type PolicyRuleRoomContent } from '../../api/events/policy-rule-room.ts'
import { ModerationPolicyRuleCodec } from '../definitions/moderation-policy-rule.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `PolicyRuleRoomContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleroom
 */
export const PolicyRuleRoomContentCodec: Type<PolicyRuleRoomContent> = /* @__PURE__ */ guarded(
  'PolicyRuleRoomContent',
  isPolicyRuleRoomContent,
  () => ModerationPolicyRuleCodec,
)
