// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireInteger } from '../../jobs/fields.ts'
import { type FromCredentials, requireSecret } from '../../jobs/from-credentials.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import {
  isRequestEmailValidation,
  type RequestEmailValidation,
} from '../definitions/request-email-validation.ts'
import { isRequestTokenResponse, type RequestTokenResponse } from '../definitions/request-token-response.ts'

/**
 * What `RequestTokenToResetPasswordEmailJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken
 */
export interface RequestTokenToResetPasswordEmailParams {
  /** Body `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Body `email`: an email address. */
  readonly email: string
  /** Body `send_attempt`: a whole number. */
  readonly sendAttempt: number
  /** Body `next_link`: a URI. */
  readonly nextLink?: string | undefined
  /** Body `id_server`. */
  readonly idServer?: string | undefined
  /** Body `id_access_token`: sensitive, or `fromCredentials`. */
  readonly idAccessToken?: string | FromCredentials | undefined
}

/**
 * The body of `requestTokenToResetPasswordEmail`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken
 */
export type RequestTokenToResetPasswordEmailBody = RequestEmailValidation

/**
 * Tells whether a value is `RequestTokenToResetPasswordEmailBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken
 */
export const isRequestTokenToResetPasswordEmailBody: Guard<RequestTokenToResetPasswordEmailBody> = (
  value,
): value is RequestTokenToResetPasswordEmailBody => isRequestEmailValidation(value)

/**
 * The body of `requestTokenToResetPasswordEmail`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken
 */
export type RequestTokenToResetPasswordEmailResponse = RequestTokenResponse

/**
 * Tells whether a value is `RequestTokenToResetPasswordEmailResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken
 */
export const isRequestTokenToResetPasswordEmailResponse: Guard<RequestTokenToResetPasswordEmailResponse> = (
  value,
): value is RequestTokenToResetPasswordEmailResponse => isRequestTokenResponse(value)

/**
 * Makes a job for `requestTokenToResetPasswordEmail`.
 *
 * `POST /_matrix/client/v3/account/password/email/requestToken` · no token · idempotent
 * Status 200 · errors 400 `M_SERVER_NOT_TRUSTED`, `M_THREEPID_NOT_FOUND`; 403 `M_THREEPID_DENIED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken
 */
export const RequestTokenToResetPasswordEmailJob = /* @__PURE__ */ defineJob<
  RequestTokenToResetPasswordEmailParams,
  RequestTokenToResetPasswordEmailResponse
>({
  jobId: 'RequestTokenToResetPasswordEmail',
  method: 'POST',
  path: '/_matrix/client/v3/account/password/email/requestToken',
  auth: 'none',
  idempotency: 'idempotent',
  sensitive: ['client_secret', 'id_access_token'],
  buildBody: (params) =>
    fieldsBody({
      client_secret: requireText('clientSecret', params.clientSecret),
      email: requireText('email', params.email),
      send_attempt: requireInteger('sendAttempt', params.sendAttempt),
      next_link: optional(params, 'nextLink', requireText),
      id_server: optional(params, 'idServer', requireText),
      id_access_token: optional(params, 'idAccessToken', requireSecret),
    }),
  response: /* @__PURE__ */ fromGuard(isRequestTokenToResetPasswordEmailResponse),
})
