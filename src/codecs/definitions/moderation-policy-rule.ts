// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isModerationPolicyRule,
  type ModerationPolicyRule,
} from '../../api/definitions/moderation-policy-rule.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `ModerationPolicyRule`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpolicyruleroom
 */
export const ModerationPolicyRuleCodec: Type<ModerationPolicyRule> = /* @__PURE__ */ guarded(
  'ModerationPolicyRule',
  isModerationPolicyRule,
  () => fields({ entity: text, recommendation: text, reason: text }),
)
