// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetPushRuleActionsBody,
  type SetPushRuleActionsBody,
  type SetPushRuleActionsResponse,
} from '../../api/client-server/set-push-rule-actions.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { either, fields, list, object, text } from '../walk.ts'

/**
 * Decodes `SetPushRuleActionsBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidactions
 */
export const SetPushRuleActionsBodyCodec: Type<SetPushRuleActionsBody> = /* @__PURE__ */ guarded(
  'SetPushRuleActionsBody',
  isSetPushRuleActionsBody,
  () => fields({ actions: list(either([text, object])) }),
)

/**
 * Decodes `SetPushRuleActionsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidactions
 */
export const SetPushRuleActionsResponseCodec: Type<SetPushRuleActionsResponse> = /* @__PURE__ */ ignored(
  'SetPushRuleActionsResponse',
)
