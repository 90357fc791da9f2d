// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireInteger } from '../../jobs/fields.ts'
import { type FromCredentials, requireSecret } from '../../jobs/from-credentials.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import {
  isRequestMsisdnValidation,
  type RequestMsisdnValidation,
} from '../definitions/request-msisdn-validation.ts'
import { isRequestTokenResponse, type RequestTokenResponse } from '../definitions/request-token-response.ts'

/**
 * What `RequestTokenToResetPasswordMSISDNJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken
 */
export interface RequestTokenToResetPasswordMSISDNParams {
  /** Body `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Body `country`. */
  readonly country: string
  /** Body `phone_number`. */
  readonly phoneNumber: string
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
 * The body of `requestTokenToResetPasswordMSISDN`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken
 */
export type RequestTokenToResetPasswordMSISDNBody = RequestMsisdnValidation

/**
 * Tells whether a value is `RequestTokenToResetPasswordMSISDNBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken
 */
export const isRequestTokenToResetPasswordMSISDNBody: Guard<RequestTokenToResetPasswordMSISDNBody> = (
  value,
): value is RequestTokenToResetPasswordMSISDNBody => isRequestMsisdnValidation(value)

/**
 * The body of `requestTokenToResetPasswordMSISDN`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken
 */
export type RequestTokenToResetPasswordMSISDNResponse = RequestTokenResponse

/**
 * Tells whether a value is `RequestTokenToResetPasswordMSISDNResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken
 */
export const isRequestTokenToResetPasswordMSISDNResponse: Guard<RequestTokenToResetPasswordMSISDNResponse> = (
  value,
): value is RequestTokenToResetPasswordMSISDNResponse => isRequestTokenResponse(value)

/**
 * Makes a job for `requestTokenToResetPasswordMSISDN`.
 *
 * `POST /_matrix/client/v3/account/password/msisdn/requestToken` · no token · idempotent
 * Status 200 · errors 400 `M_SERVER_NOT_TRUSTED`, `M_THREEPID_NOT_FOUND`; 403 `M_THREEPID_DENIED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken
 */
export const RequestTokenToResetPasswordMSISDNJob = /* @__PURE__ */ defineJob<
  RequestTokenToResetPasswordMSISDNParams,
  RequestTokenToResetPasswordMSISDNResponse
>({
  jobId: 'RequestTokenToResetPasswordMSISDN',
  method: 'POST',
  path: '/_matrix/client/v3/account/password/msisdn/requestToken',
  auth: 'none',
  idempotency: 'idempotent',
  sensitive: ['client_secret', 'id_access_token'],
  buildBody: (params) =>
    fieldsBody({
      client_secret: requireText('clientSecret', params.clientSecret),
      country: requireText('country', params.country),
      phone_number: requireText('phoneNumber', params.phoneNumber),
      send_attempt: requireInteger('sendAttempt', params.sendAttempt),
      next_link: optional(params, 'nextLink', requireText),
      id_server: optional(params, 'idServer', requireText),
      id_access_token: optional(params, 'idAccessToken', requireSecret),
    }),
  response: /* @__PURE__ */ fromGuard(isRequestTokenToResetPasswordMSISDNResponse),
})
