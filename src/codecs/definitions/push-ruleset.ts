// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPushRuleset, type PushRuleset } from '../../api/definitions/push-ruleset.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional } from '../walk.ts'
import { PushRuleCodec } from './push-rule.ts'

/**
 * Decodes `PushRuleset`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const PushRulesetCodec: Type<PushRuleset> = /* @__PURE__ */ guarded('PushRuleset', isPushRuleset, () =>
  fields({
    content: optional(list(PushRuleCodec)),
    override: optional(list(PushRuleCodec)),
    room: optional(list(PushRuleCodec)),
    sender: optional(list(PushRuleCodec)),
    underride: optional(list(PushRuleCodec)),
  }),
)
