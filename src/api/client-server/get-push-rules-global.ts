// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isPushRuleset, type PushRuleset } from '../definitions/push-ruleset.ts'

/**
 * The body of `getPushRulesGlobal`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobal
 */
export type GetPushRulesGlobalResponse = PushRuleset

/**
 * Tells whether a value is `GetPushRulesGlobalResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobal
 */
export const isGetPushRulesGlobalResponse: Guard<GetPushRulesGlobalResponse> = (
  value,
): value is GetPushRulesGlobalResponse => isPushRuleset(value)

/**
 * Makes a job for `getPushRulesGlobal`.
 *
 * `GET /_matrix/client/v3/pushrules/global/` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobal
 */
export const GetPushRulesGlobalJob = /* @__PURE__ */ defineJob<
  Record<never, never>,
  GetPushRulesGlobalResponse
>({
  jobId: 'GetPushRulesGlobal',
  method: 'GET',
  path: '/_matrix/client/v3/pushrules/global/',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetPushRulesGlobalResponse),
})
