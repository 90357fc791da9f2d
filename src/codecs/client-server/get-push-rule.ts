// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetPushRuleResponse, isGetPushRuleResponse } from '../../api/client-server/get-push-rule.ts'
import { PushRuleCodec } from '../definitions/push-rule.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetPushRuleResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleid
 */
export const GetPushRuleResponseCodec: Type<GetPushRuleResponse> = /* @__PURE__ */ guarded(
  'GetPushRuleResponse',
  isGetPushRuleResponse,
  () => PushRuleCodec,
)
