// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `IsEphemeralPubKeyValidV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyephemeralisvalid
 */
export interface IsEphemeralPubKeyValidV2Params {
  /** Query `public_key`. */
  readonly publicKey: string
}

/**
 * The body of `isEphemeralPubKeyValidV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyephemeralisvalid
 */
export interface IsEphemeralPubKeyValidV2Response {
  readonly valid: boolean
}

/**
 * Tells whether a value is `IsEphemeralPubKeyValidV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyephemeralisvalid
 */
export const isIsEphemeralPubKeyValidV2Response: Guard<IsEphemeralPubKeyValidV2Response> = (
  value,
): value is IsEphemeralPubKeyValidV2Response => isObject(value) && isBoolean(value.valid)

/**
 * Makes a job for `isEphemeralPubKeyValidV2`.
 *
 * `GET /_matrix/identity/v2/pubkey/ephemeral/isvalid` · no token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyephemeralisvalid
 */
export const IsEphemeralPubKeyValidV2Job = /* @__PURE__ */ defineJob<
  IsEphemeralPubKeyValidV2Params,
  IsEphemeralPubKeyValidV2Response
>({
  jobId: 'IsEphemeralPubKeyValidV2',
  method: 'GET',
  path: '/_matrix/identity/v2/pubkey/ephemeral/isvalid',
  auth: 'none',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ public_key: requireText('publicKey', params.publicKey) }),
  response: /* @__PURE__ */ fromGuard(isIsEphemeralPubKeyValidV2Response),
})
