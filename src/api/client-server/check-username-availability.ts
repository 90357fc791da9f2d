// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `CheckUsernameAvailabilityJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3registeravailable
 */
export interface CheckUsernameAvailabilityParams {
  /** Query `username`. */
  readonly username: string
}

/**
 * The body of `checkUsernameAvailability`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3registeravailable
 */
export interface CheckUsernameAvailabilityResponse {
  readonly available?: boolean | null
}

/**
 * Tells whether a value is `CheckUsernameAvailabilityResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3registeravailable
 */
export const isCheckUsernameAvailabilityResponse: Guard<CheckUsernameAvailabilityResponse> = (
  value,
): value is CheckUsernameAvailabilityResponse =>
  isObject(value) && (value.available == null || isBoolean(value.available))

/**
 * Makes a job for `checkUsernameAvailability`.
 *
 * `GET /_matrix/client/v3/register/available` · no token · rate-limited · safe
 * Status 200 · errors 400 `M_EXCLUSIVE`, `M_INVALID_USERNAME`, `M_USER_IN_USE`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3registeravailable
 */
export const CheckUsernameAvailabilityJob = /* @__PURE__ */ defineJob<
  CheckUsernameAvailabilityParams,
  CheckUsernameAvailabilityResponse
>({
  jobId: 'CheckUsernameAvailability',
  method: 'GET',
  path: '/_matrix/client/v3/register/available',
  auth: 'none',
  rateLimited: true,
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ username: requireText('username', params.username) }),
  response: /* @__PURE__ */ fromGuard(isCheckUsernameAvailabilityResponse),
})
