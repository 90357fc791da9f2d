// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `MsisdnSubmitTokenPostV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken
 */
export interface MsisdnSubmitTokenPostV2Params {
  /** Body `sid`. */
  readonly sid: string
  /** Body `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Body `token`: sensitive. */
  readonly token: string
}

/**
 * The body of `msisdnSubmitTokenPostV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken
 */
export interface MsisdnSubmitTokenPostV2Body {
  readonly sid: string
  readonly client_secret: string
  readonly token: string
}

/**
 * Tells whether a value is `MsisdnSubmitTokenPostV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken
 */
export const isMsisdnSubmitTokenPostV2Body: Guard<MsisdnSubmitTokenPostV2Body> = (
  value,
): value is MsisdnSubmitTokenPostV2Body =>
  isObject(value) && isText(value.sid) && isText(value.client_secret) && isText(value.token)

/**
 * The body of `msisdnSubmitTokenPostV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken
 */
export interface MsisdnSubmitTokenPostV2Response {
  readonly success: boolean
}

/**
 * Tells whether a value is `MsisdnSubmitTokenPostV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken
 */
export const isMsisdnSubmitTokenPostV2Response: Guard<MsisdnSubmitTokenPostV2Response> = (
  value,
): value is MsisdnSubmitTokenPostV2Response => isObject(value) && isBoolean(value.success)

/**
 * Makes a job for `msisdnSubmitTokenPostV2`.
 *
 * `POST /_matrix/identity/v2/validate/msisdn/submitToken` · needs a token · idempotent
 * Status 200 · errors 400 `M_INVALID_PARAM`, `M_SESSION_EXPIRED`, `M_TOKEN_INCORRECT`; 403 `M_TERMS_NOT_SIGNED`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken
 */
export const MsisdnSubmitTokenPostV2Job = /* @__PURE__ */ defineJob<
  MsisdnSubmitTokenPostV2Params,
  MsisdnSubmitTokenPostV2Response
>({
  jobId: 'MsisdnSubmitTokenPostV2',
  method: 'POST',
  path: '/_matrix/identity/v2/validate/msisdn/submitToken',
  idempotency: 'idempotent',
  sensitive: ['client_secret', 'token'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        sid: requireText('sid', params.sid),
        client_secret: requireText('clientSecret', params.clientSecret),
        token: requireText('token', params.token),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isMsisdnSubmitTokenPostV2Response),
})
