// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetPushRuleBody,
  type SetPushRuleBody,
  type SetPushRuleResponse,
} from '../../api/client-server/set-push-rule.ts'
import { PushConditionCodec } from '../definitions/push-condition.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { either, fields, list, object, optional, text } from '../walk.ts'

/**
 * Decodes `SetPushRuleBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleid
 */
export const SetPushRuleBodyCodec: Type<SetPushRuleBody> = /* @__PURE__ */ guarded(
  'SetPushRuleBody',
  isSetPushRuleBody,
  () =>
    fields({
      actions: list(either([text, object])),
      conditions: optional(list(PushConditionCodec)),
      pattern: optional(text),
    }),
)

/**
 * Decodes `SetPushRuleResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleid
 */
export const SetPushRuleResponseCodec: Type<SetPushRuleResponse> =
  /* @__PURE__ */ ignored('SetPushRuleResponse')
