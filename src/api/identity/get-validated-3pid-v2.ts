// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetValidated3pidV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv23pidgetvalidated3pid
 */
export interface GetValidated3pidV2Params {
  /** Query `sid`. */
  readonly sid: string
  /** Query `client_secret`: sensitive. */
  readonly clientSecret: string
}

/**
 * The body of `getValidated3pidV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv23pidgetvalidated3pid
 */
export interface GetValidated3pidV2Response {
  readonly medium: 'email' | 'msisdn' | (string & {})
  readonly address: string
  /** In milliseconds. */
  readonly validated_at: number
}

/**
 * Tells whether a value is `GetValidated3pidV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv23pidgetvalidated3pid
 */
export const isGetValidated3pidV2Response: Guard<GetValidated3pidV2Response> = (
  value,
): value is GetValidated3pidV2Response =>
  isObject(value) && isText(value.medium) && isText(value.address) && isInteger(value.validated_at)

/**
 * Makes a job for `getValidated3pidV2`.
 *
 * `GET /_matrix/identity/v2/3pid/getValidated3pid` · needs a token · safe
 * Status 200 · errors 400 `M_SESSION_EXPIRED`, `M_SESSION_NOT_VALIDATED`; 403 `M_TERMS_NOT_SIGNED`; 404 `M_NO_VALID_SESSION`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv23pidgetvalidated3pid
 */
export const GetValidated3pidV2Job = /* @__PURE__ */ defineJob<
  GetValidated3pidV2Params,
  GetValidated3pidV2Response
>({
  jobId: 'GetValidated3pidV2',
  method: 'GET',
  path: '/_matrix/identity/v2/3pid/getValidated3pid',
  idempotency: 'safe',
  sensitive: ['client_secret'],
  buildQuery: (params = {}) =>
    toQuery({
      sid: requireText('sid', params.sid),
      client_secret: requireText('clientSecret', params.clientSecret),
    }),
  response: /* @__PURE__ */ fromGuard(isGetValidated3pidV2Response),
})
