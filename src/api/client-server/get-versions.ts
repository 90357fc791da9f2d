// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getVersions`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientversions
 */
export interface GetVersionsResponse {
  readonly versions: readonly string[]
  readonly unstable_features?: { readonly [key: string]: boolean } | null
}

/**
 * Tells whether a value is `GetVersionsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientversions
 */
export const isGetVersionsResponse: Guard<GetVersionsResponse> = (value): value is GetVersionsResponse =>
  isObject(value) &&
  isArray(isText, value.versions) &&
  (value.unstable_features == null || isMap('', isBoolean, value.unstable_features))

/**
 * Makes a job for `getVersions`.
 *
 * `GET /_matrix/client/versions` · a token is optional · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientversions
 */
export const GetVersionsJob = /* @__PURE__ */ defineJob<Record<never, never>, GetVersionsResponse>({
  jobId: 'GetVersions',
  method: 'GET',
  path: '/_matrix/client/versions',
  auth: 'optional',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetVersionsResponse),
})
