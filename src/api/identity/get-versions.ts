// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getVersions`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityversions
 */
export interface GetVersionsResponse {
  readonly versions: readonly string[]
}

/**
 * Tells whether a value is `GetVersionsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityversions
 */
export const isGetVersionsResponse: Guard<GetVersionsResponse> = (value): value is GetVersionsResponse =>
  isObject(value) && isArray(isText, value.versions)

/**
 * Makes a job for `getVersions`.
 *
 * `GET /_matrix/identity/versions` · no token · safe · since v1.1
 * Status 200
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityversions
 */
export const GetVersionsJob = /* @__PURE__ */ defineJob<Record<never, never>, GetVersionsResponse>({
  jobId: 'GetVersions',
  method: 'GET',
  path: '/_matrix/identity/versions',
  auth: 'none',
  since: '1.1',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetVersionsResponse),
})
