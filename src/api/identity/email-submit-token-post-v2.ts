// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `EmailSubmitTokenPostV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailsubmittoken
 */
export interface EmailSubmitTokenPostV2Params {
  /** Body `sid`. */
  readonly sid: string
  /** Body `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Body `token`: sensitive. */
  readonly token: string
}

/**
 * The body of `emailSubmitTokenPostV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailsubmittoken
 */
export interface EmailSubmitTokenPostV2Body {
  readonly sid: string
  readonly client_secret: string
  readonly token: string
}

/**
 * Tells whether a value is `EmailSubmitTokenPostV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailsubmittoken
 */
export const isEmailSubmitTokenPostV2Body: Guard<EmailSubmitTokenPostV2Body> = (
  value,
): value is EmailSubmitTokenPostV2Body =>
  isObject(value) && isText(value.sid) && isText(value.client_secret) && isText(value.token)

/**
 * The body of `emailSubmitTokenPostV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailsubmittoken
 */
export interface EmailSubmitTokenPostV2Response {
  readonly success: boolean
}

/**
 * Tells whether a value is `EmailSubmitTokenPostV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailsubmittoken
 */
export const isEmailSubmitTokenPostV2Response: Guard<EmailSubmitTokenPostV2Response> = (
  value,
): value is EmailSubmitTokenPostV2Response => isObject(value) && isBoolean(value.success)

/**
 * Makes a job for `emailSubmitTokenPostV2`.
 *
 * `POST /_matrix/identity/v2/validate/email/submitToken` · needs a token · idempotent
 * Status 200 · errors 400 `M_INVALID_PARAM`, `M_SESSION_EXPIRED`, `M_TOKEN_INCORRECT`; 403 `M_TERMS_NOT_SIGNED`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailsubmittoken
 */
export const EmailSubmitTokenPostV2Job = /* @__PURE__ */ defineJob<
  EmailSubmitTokenPostV2Params,
  EmailSubmitTokenPostV2Response
>({
  jobId: 'EmailSubmitTokenPostV2',
  method: 'POST',
  path: '/_matrix/identity/v2/validate/email/submitToken',
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
  response: /* @__PURE__ */ fromGuard(isEmailSubmitTokenPostV2Response),
})
