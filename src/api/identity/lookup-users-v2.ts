// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireArray } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `LookupUsersV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2lookup
 */
export interface LookupUsersV2Params {
  /** Body `algorithm`. */
  readonly algorithm: string
  /** Body `pepper`. */
  readonly pepper: string
  /** Body `addresses`. */
  readonly addresses: readonly string[]
}

/**
 * The body of `lookupUsersV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2lookup
 */
export interface LookupUsersV2Body {
  readonly algorithm: string
  readonly pepper: string
  readonly addresses: readonly string[]
}

/**
 * Tells whether a value is `LookupUsersV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2lookup
 */
export const isLookupUsersV2Body: Guard<LookupUsersV2Body> = (value): value is LookupUsersV2Body =>
  isObject(value) && isText(value.algorithm) && isText(value.pepper) && isArray(isText, value.addresses)

/**
 * The body of `lookupUsersV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2lookup
 */
export interface LookupUsersV2Response {
  readonly mappings: { readonly [key: string]: string }
}

/**
 * Tells whether a value is `LookupUsersV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2lookup
 */
export const isLookupUsersV2Response: Guard<LookupUsersV2Response> = (
  value,
): value is LookupUsersV2Response => isObject(value) && isMap('', isText, value.mappings)

/**
 * Makes a job for `lookupUsersV2`.
 *
 * `POST /_matrix/identity/v2/lookup` · needs a token · safe
 * Status 200 · errors 400 `M_INVALID_PARAM`, `M_INVALID_PEPPER`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2lookup
 */
export const LookupUsersV2Job = /* @__PURE__ */ defineJob<LookupUsersV2Params, LookupUsersV2Response>({
  jobId: 'LookupUsersV2',
  method: 'POST',
  path: '/_matrix/identity/v2/lookup',
  idempotency: 'safe',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        algorithm: requireText('algorithm', params.algorithm),
        pepper: requireText('pepper', params.pepper),
        addresses: requireArray('addresses', params.addresses),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isLookupUsersV2Response),
})
