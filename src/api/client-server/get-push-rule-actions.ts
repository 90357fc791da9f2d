// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

const isActionsItem: Guard<string | JsonObject> = (value): value is string | JsonObject =>
  isText(value) || isObject(value)

/**
 * What `GetPushRuleActionsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidactions
 */
export interface GetPushRuleActionsParams {
  /** Path `kind`. */
  readonly kind: 'override' | 'underride' | 'sender' | 'room' | 'content'
  /** Path `ruleId`. */
  readonly ruleId: string
}

/**
 * The body of `getPushRuleActions`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidactions
 */
export interface GetPushRuleActionsResponse {
  readonly actions: readonly (string | JsonObject)[]
}

/**
 * Tells whether a value is `GetPushRuleActionsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidactions
 */
export const isGetPushRuleActionsResponse: Guard<GetPushRuleActionsResponse> = (
  value,
): value is GetPushRuleActionsResponse => isObject(value) && isArray(isActionsItem, value.actions)

/**
 * Makes a job for `getPushRuleActions`.
 *
 * `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidactions
 */
export const GetPushRuleActionsJob = /* @__PURE__ */ defineJob<
  GetPushRuleActionsParams,
  GetPushRuleActionsResponse
>({
  jobId: 'GetPushRuleActions',
  method: 'GET',
  path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetPushRuleActionsResponse),
})
