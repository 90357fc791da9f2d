// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getHashDetails`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2hash_details
 */
export interface GetHashDetailsResponse {
  readonly lookup_pepper: string
  readonly algorithms: readonly string[]
}

/**
 * Tells whether a value is `GetHashDetailsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2hash_details
 */
export const isGetHashDetailsResponse: Guard<GetHashDetailsResponse> = (
  value,
): value is GetHashDetailsResponse =>
  isObject(value) && isText(value.lookup_pepper) && isArray(isText, value.algorithms)

/**
 * Makes a job for `getHashDetails`.
 *
 * `GET /_matrix/identity/v2/hash_details` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2hash_details
 */
export const GetHashDetailsJob = /* @__PURE__ */ defineJob<Record<never, never>, GetHashDetailsResponse>({
  jobId: 'GetHashDetails',
  method: 'GET',
  path: '/_matrix/identity/v2/hash_details',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetHashDetailsResponse),
})
