// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetPushRuleActionsResponse,
  isGetPushRuleActionsResponse,
} from '../../api/client-server/get-push-rule-actions.ts'
import { guarded } from '../guarded.ts'
import { either, fields, list, object, text } from '../walk.ts'

/**
 * Decodes `GetPushRuleActionsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidactions
 */
export const GetPushRuleActionsResponseCodec: Type<GetPushRuleActionsResponse> = /* @__PURE__ */ guarded(
  'GetPushRuleActionsResponse',
  isGetPushRuleActionsResponse,
  () => fields({ actions: list(either([text, object])) }),
)
