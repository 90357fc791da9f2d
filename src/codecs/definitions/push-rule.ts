// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPushRule, type PushRule } from '../../api/definitions/push-rule.ts'
import { guarded } from '../guarded.ts'
import { boolean, either, fields, list, object, optional, text } from '../walk.ts'
import { PushConditionCodec } from './push-condition.ts'

/**
 * Decodes `PushRule`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const PushRuleCodec: Type<PushRule> = /* @__PURE__ */ guarded('PushRule', isPushRule, () =>
  fields({
    actions: list(either([text, object])),
    default: boolean,
    enabled: boolean,
    rule_id: text,
    conditions: optional(list(PushConditionCodec)),
    pattern: optional(text),
  }),
)
