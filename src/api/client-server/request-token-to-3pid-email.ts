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
 * What `RequestTokenTo3PIDEmailJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export interface RequestTokenTo3PIDEmailParams {
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
 * The body of `requestTokenTo3PIDEmail`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export type RequestTokenTo3PIDEmailBody = RequestEmailValidation

/**
 * Tells whether a value is `RequestTokenTo3PIDEmailBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const isRequestTokenTo3PIDEmailBody: Guard<RequestTokenTo3PIDEmailBody> = (
  value,
): value is RequestTokenTo3PIDEmailBody => isRequestEmailValidation(value)

/**
 * The body of `requestTokenTo3PIDEmail`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export type RequestTokenTo3PIDEmailResponse = RequestTokenResponse

/**
 * Tells whether a value is `RequestTokenTo3PIDEmailResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const isRequestTokenTo3PIDEmailResponse: Guard<RequestTokenTo3PIDEmailResponse> = (
  value,
): value is RequestTokenTo3PIDEmailResponse => isRequestTokenResponse(value)

/**
 * Makes a job for `requestTokenTo3PIDEmail`.
 *
 * `POST /_matrix/client/v3/account/3pid/email/requestToken` · no token · idempotent
 * Status 200 · errors 400 `M_INVALID_PARAM`, `M_SERVER_NOT_TRUSTED`, `M_THREEPID_IN_USE`, `M_THREEPID_MEDIUM_NOT_SUPPORTED`; 403 `M_THREEPID_DENIED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const RequestTokenTo3PIDEmailJob = /* @__PURE__ */ defineJob<
  RequestTokenTo3PIDEmailParams,
  RequestTokenTo3PIDEmailResponse
>({
  jobId: 'RequestTokenTo3PIDEmail',
  method: 'POST',
  path: '/_matrix/client/v3/account/3pid/email/requestToken',
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
  response: /* @__PURE__ */ fromGuard(isRequestTokenTo3PIDEmailResponse),
})
