// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getLoginFlows`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3login
 */
export interface GetLoginFlowsResponse {
  readonly flows?: readonly GetLoginFlowsLoginFlow[] | null
}

/**
 * Tells whether a value is `GetLoginFlowsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3login
 */
export const isGetLoginFlowsResponse: Guard<GetLoginFlowsResponse> = (
  value,
): value is GetLoginFlowsResponse =>
  isObject(value) && (value.flows == null || isArray(isGetLoginFlowsLoginFlow, value.flows))

/**
 * Inside the body of `getLoginFlows`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3login
 */
export interface GetLoginFlowsLoginFlow {
  readonly type: string
  /** Since v1.7. */
  readonly get_login_token?: boolean | null
}

/**
 * Tells whether a value is `GetLoginFlowsLoginFlow`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3login
 */
export const isGetLoginFlowsLoginFlow: Guard<GetLoginFlowsLoginFlow> = (
  value,
): value is GetLoginFlowsLoginFlow =>
  isObject(value) && isText(value.type) && (value.get_login_token == null || isBoolean(value.get_login_token))

/**
 * Makes a job for `getLoginFlows`.
 *
 * `GET /_matrix/client/v3/login` · no token · rate-limited · safe
 * Status 200 · errors 404 `M_UNRECOGNIZED`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3login
 */
export const GetLoginFlowsJob = /* @__PURE__ */ defineJob<Record<never, never>, GetLoginFlowsResponse>({
  jobId: 'GetLoginFlows',
  method: 'GET',
  path: '/_matrix/client/v3/login',
  auth: 'none',
  rateLimited: true,
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetLoginFlowsResponse),
})
