// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { isPushRuleset, type PushRuleset } from '../definitions/push-ruleset.ts'

/**
 * The body of `getPushRules`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export interface GetPushRulesResponse {
  readonly global: PushRuleset
}

/**
 * Tells whether a value is `GetPushRulesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const isGetPushRulesResponse: Guard<GetPushRulesResponse> = (value): value is GetPushRulesResponse =>
  isObject(value) && isPushRuleset(value.global)

/**
 * Makes a job for `getPushRules`.
 *
 * `GET /_matrix/client/v3/pushrules/` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const GetPushRulesJob = /* @__PURE__ */ defineJob<Record<never, never>, GetPushRulesResponse>({
  jobId: 'GetPushRules',
  method: 'GET',
  path: '/_matrix/client/v3/pushrules/',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetPushRulesResponse),
})
