// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `IsPushRuleEnabledJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidenabled
 */
export interface IsPushRuleEnabledParams {
  /** Path `kind`. */
  readonly kind: 'override' | 'underride' | 'sender' | 'room' | 'content'
  /** Path `ruleId`. */
  readonly ruleId: string
}

/**
 * The body of `isPushRuleEnabled`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidenabled
 */
export interface IsPushRuleEnabledResponse {
  readonly enabled: boolean
}

/**
 * Tells whether a value is `IsPushRuleEnabledResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidenabled
 */
export const isIsPushRuleEnabledResponse: Guard<IsPushRuleEnabledResponse> = (
  value,
): value is IsPushRuleEnabledResponse => isObject(value) && isBoolean(value.enabled)

/**
 * Makes a job for `isPushRuleEnabled`.
 *
 * `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidenabled
 */
export const IsPushRuleEnabledJob = /* @__PURE__ */ defineJob<
  IsPushRuleEnabledParams,
  IsPushRuleEnabledResponse
>({
  jobId: 'IsPushRuleEnabled',
  method: 'GET',
  path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isIsPushRuleEnabledResponse),
})
