// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetPushRulesGlobalResponse,
  isGetPushRulesGlobalResponse,
} from '../../api/client-server/get-push-rules-global.ts'
import { PushRulesetCodec } from '../definitions/push-ruleset.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetPushRulesGlobalResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobal
 */
export const GetPushRulesGlobalResponseCodec: Type<GetPushRulesGlobalResponse> = /* @__PURE__ */ guarded(
  'GetPushRulesGlobalResponse',
  isGetPushRulesGlobalResponse,
  () => PushRulesetCodec,
)
