// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

const getTermsPolicyObjectKeysValues = ['version']

/**
 * The body of `getTerms`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export interface GetTermsResponse {
  readonly policies: { readonly [key: string]: GetTermsPolicyObject }
}

/**
 * Tells whether a value is `GetTermsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export const isGetTermsResponse: Guard<GetTermsResponse> = (value): value is GetTermsResponse =>
  isObject(value) && isMap('', isGetTermsPolicyObject, value.policies)

/**
 * Inside the body of `getTerms`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export interface GetTermsPolicyObject {
  readonly version: string
  readonly [key: string]: GetTermsInternationalisedPolicy | string
}

/**
 * Tells whether a value is `GetTermsPolicyObject`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export const isGetTermsPolicyObject: Guard<GetTermsPolicyObject> = (value): value is GetTermsPolicyObject =>
  isObject(value) &&
  isText(value.version) &&
  isMap('', isGetTermsInternationalisedPolicy, value, getTermsPolicyObjectKeysValues)

/**
 * Inside the body of `getTerms`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export interface GetTermsInternationalisedPolicy {
  readonly name: string
  readonly url: string
}

/**
 * Tells whether a value is `GetTermsInternationalisedPolicy`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export const isGetTermsInternationalisedPolicy: Guard<GetTermsInternationalisedPolicy> = (
  value,
): value is GetTermsInternationalisedPolicy => isObject(value) && isText(value.name) && isText(value.url)

/**
 * Makes a job for `getTerms`.
 *
 * `GET /_matrix/identity/v2/terms` · no token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export const GetTermsJob = /* @__PURE__ */ defineJob<Record<never, never>, GetTermsResponse>({
  jobId: 'GetTerms',
  method: 'GET',
  path: '/_matrix/identity/v2/terms',
  auth: 'none',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetTermsResponse),
})
