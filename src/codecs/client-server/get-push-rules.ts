// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetPushRulesResponse, isGetPushRulesResponse } from '../../api/client-server/get-push-rules.ts'
import { PushRulesetCodec } from '../definitions/push-ruleset.ts'
import { guarded } from '../guarded.ts'
import { fields } from '../walk.ts'

/**
 * Decodes `GetPushRulesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const GetPushRulesResponseCodec: Type<GetPushRulesResponse> = /* @__PURE__ */ guarded(
  'GetPushRulesResponse',
  isGetPushRulesResponse,
  () => fields({ global: PushRulesetCodec }),
)
