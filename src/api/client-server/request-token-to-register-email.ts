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
 * What `RequestTokenToRegisterEmailJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registeremailrequesttoken
 */
export interface RequestTokenToRegisterEmailParams {
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
 * The body of `requestTokenToRegisterEmail`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registeremailrequesttoken
 */
export type RequestTokenToRegisterEmailBody = RequestEmailValidation

/**
 * Tells whether a value is `RequestTokenToRegisterEmailBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registeremailrequesttoken
 */
export const isRequestTokenToRegisterEmailBody: Guard<RequestTokenToRegisterEmailBody> = (
  value,
): value is RequestTokenToRegisterEmailBody => isRequestEmailValidation(value)

/**
 * The body of `requestTokenToRegisterEmail`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registeremailrequesttoken
 */
export type RequestTokenToRegisterEmailResponse = RequestTokenResponse

/**
 * Tells whether a value is `RequestTokenToRegisterEmailResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registeremailrequesttoken
 */
export const isRequestTokenToRegisterEmailResponse: Guard<RequestTokenToRegisterEmailResponse> = (
  value,
): value is RequestTokenToRegisterEmailResponse => isRequestTokenResponse(value)

/**
 * Makes a job for `requestTokenToRegisterEmail`.
 *
 * `POST /_matrix/client/v3/register/email/requestToken` · no token · idempotent
 * Status 200 · errors 400 `M_SERVER_NOT_TRUSTED`, `M_THREEPID_IN_USE`; 403 `M_THREEPID_DENIED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registeremailrequesttoken
 */
export const RequestTokenToRegisterEmailJob = /* @__PURE__ */ defineJob<
  RequestTokenToRegisterEmailParams,
  RequestTokenToRegisterEmailResponse
>({
  jobId: 'RequestTokenToRegisterEmail',
  method: 'POST',
  path: '/_matrix/client/v3/register/email/requestToken',
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
  response: /* @__PURE__ */ fromGuard(isRequestTokenToRegisterEmailResponse),
})
