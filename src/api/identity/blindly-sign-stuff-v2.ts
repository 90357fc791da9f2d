// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import { isServerSignatures, type ServerSignatures } from '../definitions/server-signatures.ts'

/**
 * What `BlindlySignStuffV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2sign-ed25519
 */
export interface BlindlySignStuffV2Params {
  /** Body `mxid`. */
  readonly mxid: string
  /** Body `token`: sensitive. */
  readonly token: string
  /** Body `private_key`: sensitive. */
  readonly privateKey: string
}

/**
 * The body of `blindlySignStuffV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2sign-ed25519
 */
export interface BlindlySignStuffV2Body {
  readonly mxid: string
  readonly token: string
  readonly private_key: string
}

/**
 * Tells whether a value is `BlindlySignStuffV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2sign-ed25519
 */
export const isBlindlySignStuffV2Body: Guard<BlindlySignStuffV2Body> = (
  value,
): value is BlindlySignStuffV2Body =>
  isObject(value) && isText(value.mxid) && isText(value.token) && isText(value.private_key)

/**
 * The body of `blindlySignStuffV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2sign-ed25519
 */
export interface BlindlySignStuffV2Response {
  readonly mxid: string
  readonly sender: string
  readonly signatures: ServerSignatures
  readonly token: string
}

/**
 * Tells whether a value is `BlindlySignStuffV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2sign-ed25519
 */
export const isBlindlySignStuffV2Response: Guard<BlindlySignStuffV2Response> = (
  value,
): value is BlindlySignStuffV2Response =>
  isObject(value) &&
  isText(value.mxid) &&
  isText(value.sender) &&
  isServerSignatures(value.signatures) &&
  isText(value.token)

/**
 * Makes a job for `blindlySignStuffV2`.
 *
 * `POST /_matrix/identity/v2/sign-ed25519` · needs a token · idempotent
 * Status 200 · errors 403 `M_TERMS_NOT_SIGNED`; 404 `M_UNRECOGNIZED`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2sign-ed25519
 */
export const BlindlySignStuffV2Job = /* @__PURE__ */ defineJob<
  BlindlySignStuffV2Params,
  BlindlySignStuffV2Response
>({
  jobId: 'BlindlySignStuffV2',
  method: 'POST',
  path: '/_matrix/identity/v2/sign-ed25519',
  idempotency: 'idempotent',
  sensitive: ['private_key', 'token'],
  sensitiveResponse: ['token'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        mxid: requireText('mxid', params.mxid),
        token: requireText('token', params.token),
        private_key: requireText('privateKey', params.privateKey),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isBlindlySignStuffV2Response),
})
