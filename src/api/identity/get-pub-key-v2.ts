// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `GetPubKeyV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeykeyid
 */
export interface GetPubKeyV2Params {
  /** Path `keyId`. */
  readonly keyId: string
}

/**
 * The body of `getPubKeyV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeykeyid
 */
export interface GetPubKeyV2Response {
  readonly public_key: string
}

/**
 * Tells whether a value is `GetPubKeyV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeykeyid
 */
export const isGetPubKeyV2Response: Guard<GetPubKeyV2Response> = (value): value is GetPubKeyV2Response =>
  isObject(value) && isText(value.public_key)

/**
 * Makes a job for `getPubKeyV2`.
 *
 * `GET /_matrix/identity/v2/pubkey/{keyId}` · no token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeykeyid
 */
export const GetPubKeyV2Job = /* @__PURE__ */ defineJob<GetPubKeyV2Params, GetPubKeyV2Response>({
  jobId: 'GetPubKeyV2',
  method: 'GET',
  path: '/_matrix/identity/v2/pubkey/{keyId}',
  auth: 'none',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetPubKeyV2Response),
})
