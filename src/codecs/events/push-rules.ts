// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPushRulesContent, type PushRulesContent } from '../../api/events/push-rules.ts'
import { PushRulesetCodec } from '../definitions/push-ruleset.ts'
import { guarded } from '../guarded.ts'
import { fields, optional } from '../walk.ts'

/**
 * Decodes `PushRulesContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpush_rules
 */
export const PushRulesContentCodec: Type<PushRulesContent> = /* @__PURE__ */ guarded(
  'PushRulesContent',
  isPushRulesContent,
  () => fields({ global: optional(PushRulesetCodec) }),
)
