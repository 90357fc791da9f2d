// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import {
  type IdentityRequestEmailValidation,
  isIdentityRequestEmailValidation,
} from '../definitions/identity-request-email-validation.ts'
import { type IdentitySid, isIdentitySid } from '../definitions/identity-sid.ts'

/**
 * What `EmailRequestTokenV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export interface EmailRequestTokenV2Params {
  /** Body `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Body `email`: an email address. */
  readonly email: string
  /** Body `send_attempt`: a whole number. */
  readonly sendAttempt: number
  /** Body `next_link`: a URI. */
  readonly nextLink?: string | undefined
}

/**
 * The body of `emailRequestTokenV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export type EmailRequestTokenV2Body = IdentityRequestEmailValidation

/**
 * Tells whether a value is `EmailRequestTokenV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export const isEmailRequestTokenV2Body: Guard<EmailRequestTokenV2Body> = (
  value,
): value is EmailRequestTokenV2Body => isIdentityRequestEmailValidation(value)

/**
 * The body of `emailRequestTokenV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export type EmailRequestTokenV2Response = IdentitySid

/**
 * Tells whether a value is `EmailRequestTokenV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export const isEmailRequestTokenV2Response: Guard<EmailRequestTokenV2Response> = (
  value,
): value is EmailRequestTokenV2Response => isIdentitySid(value)

/**
 * Makes a job for `emailRequestTokenV2`.
 *
 * `POST /_matrix/identity/v2/validate/email/requestToken` · needs a token · idempotent
 * Status 200 · errors 400 `M_EMAIL_SEND_ERROR`, `M_INVALID_EMAIL`; 403 `M_TERMS_NOT_SIGNED`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export const EmailRequestTokenV2Job = /* @__PURE__ */ defineJob<
  EmailRequestTokenV2Params,
  EmailRequestTokenV2Response
>({
  jobId: 'EmailRequestTokenV2',
  method: 'POST',
  path: '/_matrix/identity/v2/validate/email/requestToken',
  idempotency: 'idempotent',
  sensitive: ['client_secret'],
  buildBody: (params) =>
    fieldsBody({
      client_secret: requireText('clientSecret', params.clientSecret),
      email: requireText('email', params.email),
      send_attempt: requireInteger('sendAttempt', params.sendAttempt),
      next_link: optional(params, 'nextLink', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isEmailRequestTokenV2Response),
})
