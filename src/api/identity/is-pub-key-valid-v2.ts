// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `IsPubKeyValidV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyisvalid
 */
export interface IsPubKeyValidV2Params {
  /** Query `public_key`. */
  readonly publicKey: string
}

/**
 * The body of `isPubKeyValidV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyisvalid
 */
export interface IsPubKeyValidV2Response {
  readonly valid: boolean
}

/**
 * Tells whether a value is `IsPubKeyValidV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyisvalid
 */
export const isIsPubKeyValidV2Response: Guard<IsPubKeyValidV2Response> = (
  value,
): value is IsPubKeyValidV2Response => isObject(value) && isBoolean(value.valid)

/**
 * Makes a job for `isPubKeyValidV2`.
 *
 * `GET /_matrix/identity/v2/pubkey/isvalid` · no token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyisvalid
 */
export const IsPubKeyValidV2Job = /* @__PURE__ */ defineJob<IsPubKeyValidV2Params, IsPubKeyValidV2Response>({
  jobId: 'IsPubKeyValidV2',
  method: 'GET',
  path: '/_matrix/identity/v2/pubkey/isvalid',
  auth: 'none',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ public_key: requireText('publicKey', params.publicKey) }),
  response: /* @__PURE__ */ fromGuard(isIsPubKeyValidV2Response),
})
