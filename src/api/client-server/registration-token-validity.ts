// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `RegistrationTokenValidityJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1registermloginregistration_tokenvalidity
 */
export interface RegistrationTokenValidityParams {
  /** Query `token`: sensitive. */
  readonly token: string
}

/**
 * The body of `registrationTokenValidity`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1registermloginregistration_tokenvalidity
 */
export interface RegistrationTokenValidityResponse {
  readonly valid: boolean
}

/**
 * Tells whether a value is `RegistrationTokenValidityResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1registermloginregistration_tokenvalidity
 */
export const isRegistrationTokenValidityResponse: Guard<RegistrationTokenValidityResponse> = (
  value,
): value is RegistrationTokenValidityResponse => isObject(value) && isBoolean(value.valid)

/**
 * Makes a job for `registrationTokenValidity`.
 *
 * `GET /_matrix/client/v1/register/m.login.registration_token/validity` · no token · rate-limited · safe · since v1.2
 * Status 200 · errors 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1registermloginregistration_tokenvalidity
 */
export const RegistrationTokenValidityJob = /* @__PURE__ */ defineJob<
  RegistrationTokenValidityParams,
  RegistrationTokenValidityResponse
>({
  jobId: 'RegistrationTokenValidity',
  method: 'GET',
  path: '/_matrix/client/v1/register/m.login.registration_token/validity',
  auth: 'none',
  rateLimited: true,
  since: '1.2',
  idempotency: 'safe',
  sensitive: ['token'],
  buildQuery: (params = {}) => toQuery({ token: requireText('token', params.token) }),
  response: /* @__PURE__ */ fromGuard(isRegistrationTokenValidityResponse),
})
