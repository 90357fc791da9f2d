// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { requireArray } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `AgreeToTermsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2terms
 */
export interface AgreeToTermsParams {
  /** Body `user_accepts`. */
  readonly userAccepts: readonly string[]
}

/**
 * The body of `agreeToTerms`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2terms
 */
export interface AgreeToTermsBody {
  readonly user_accepts: readonly string[]
}

/**
 * Tells whether a value is `AgreeToTermsBody`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2terms
 */
export const isAgreeToTermsBody: Guard<AgreeToTermsBody> = (value): value is AgreeToTermsBody =>
  isObject(value) && isArray(isText, value.user_accepts)

/**
 * What `agreeToTerms` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2terms
 */
export type AgreeToTermsResponse = EmptyResponse

/**
 * Makes a job for `agreeToTerms`.
 *
 * `POST /_matrix/identity/v2/terms` · needs a token · idempotent
 * Status 200
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2terms
 */
export const AgreeToTermsJob = /* @__PURE__ */ defineJob<AgreeToTermsParams, AgreeToTermsResponse>({
  jobId: 'AgreeToTerms',
  method: 'POST',
  path: '/_matrix/identity/v2/terms',
  idempotency: 'idempotent',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        user_accepts: requireArray('userAccepts', params.userAccepts),
      }),
    }),
})
