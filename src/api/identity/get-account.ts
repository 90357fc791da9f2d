// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getAccount`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2account
 */
export interface GetAccountResponse {
  readonly user_id: string
}

/**
 * Tells whether a value is `GetAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2account
 */
export const isGetAccountResponse: Guard<GetAccountResponse> = (value): value is GetAccountResponse =>
  isObject(value) && isText(value.user_id)

/**
 * Makes a job for `getAccount`.
 *
 * `GET /_matrix/identity/v2/account` · needs a token · safe
 * Status 200 · errors 403 `M_TERMS_NOT_SIGNED`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2account
 */
export const GetAccountJob = /* @__PURE__ */ defineJob<Record<never, never>, GetAccountResponse>({
  jobId: 'GetAccount',
  method: 'GET',
  path: '/_matrix/identity/v2/account',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetAccountResponse),
})
