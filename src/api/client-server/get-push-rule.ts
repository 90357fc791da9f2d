// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isPushRule, type PushRule } from '../definitions/push-rule.ts'

/**
 * What `GetPushRuleJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleid
 */
export interface GetPushRuleParams {
  /** Path `kind`. */
  readonly kind: 'override' | 'underride' | 'sender' | 'room' | 'content'
  /** Path `ruleId`. */
  readonly ruleId: string
}

/**
 * The body of `getPushRule`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleid
 */
export type GetPushRuleResponse = PushRule

/**
 * Tells whether a value is `GetPushRuleResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleid
 */
export const isGetPushRuleResponse: Guard<GetPushRuleResponse> = (value): value is GetPushRuleResponse =>
  isPushRule(value)

/**
 * Makes a job for `getPushRule`.
 *
 * `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleid
 */
export const GetPushRuleJob = /* @__PURE__ */ defineJob<GetPushRuleParams, GetPushRuleResponse>({
  jobId: 'GetPushRule',
  method: 'GET',
  path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetPushRuleResponse),
})
