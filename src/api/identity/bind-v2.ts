// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'
import { isServerSignatures, type ServerSignatures } from '../definitions/server-signatures.ts'

/**
 * What `BindV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export interface BindV2Params {
  /** Body `sid`. */
  readonly sid: string
  /** Body `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Body `mxid`. */
  readonly mxid: string
}

/**
 * The body of `bindV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export interface BindV2Body {
  readonly sid: string
  readonly client_secret: string
  readonly mxid: string
}

/**
 * Tells whether a value is `BindV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export const isBindV2Body: Guard<BindV2Body> = (value): value is BindV2Body =>
  isObject(value) && isText(value.sid) && isText(value.client_secret) && isText(value.mxid)

/**
 * The body of `bindV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export interface BindV2Response {
  readonly address: string
  readonly medium: 'email' | 'msisdn' | (string & {})
  readonly mxid: string
  /** In milliseconds. */
  readonly not_before: number
  /** In milliseconds. */
  readonly not_after: number
  /** In milliseconds. */
  readonly ts: number
  readonly signatures: ServerSignatures
}

/**
 * Tells whether a value is `BindV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export const isBindV2Response: Guard<BindV2Response> = (value): value is BindV2Response =>
  isObject(value) &&
  isText(value.address) &&
  isText(value.medium) &&
  isText(value.mxid) &&
  isInteger(value.not_before) &&
  isInteger(value.not_after) &&
  isInteger(value.ts) &&
  isServerSignatures(value.signatures)

/**
 * Makes a job for `bindV2`.
 *
 * `POST /_matrix/identity/v2/3pid/bind` · needs a token · unsafe
 * Status 200 · errors 400 `M_SESSION_EXPIRED`, `M_SESSION_NOT_VALIDATED`; 403 `M_TERMS_NOT_SIGNED`; 404 `M_NO_VALID_SESSION`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export const BindV2Job = /* @__PURE__ */ defineJob<BindV2Params, BindV2Response>({
  jobId: 'BindV2',
  method: 'POST',
  path: '/_matrix/identity/v2/3pid/bind',
  idempotency: 'unsafe',
  sensitive: ['client_secret'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        sid: requireText('sid', params.sid),
        client_secret: requireText('clientSecret', params.clientSecret),
        mxid: requireText('mxid', params.mxid),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isBindV2Response),
})
