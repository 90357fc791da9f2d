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
 * What `RequestTokenTo3PIDMSISDNJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export interface RequestTokenTo3PIDMSISDNParams {
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
 * The body of `requestTokenTo3PIDMSISDN`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export type RequestTokenTo3PIDMSISDNBody = RequestMsisdnValidation

/**
 * Tells whether a value is `RequestTokenTo3PIDMSISDNBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const isRequestTokenTo3PIDMSISDNBody: Guard<RequestTokenTo3PIDMSISDNBody> = (
  value,
): value is RequestTokenTo3PIDMSISDNBody => isRequestMsisdnValidation(value)

/**
 * The body of `requestTokenTo3PIDMSISDN`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export type RequestTokenTo3PIDMSISDNResponse = RequestTokenResponse

/**
 * Tells whether a value is `RequestTokenTo3PIDMSISDNResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const isRequestTokenTo3PIDMSISDNResponse: Guard<RequestTokenTo3PIDMSISDNResponse> = (
  value,
): value is RequestTokenTo3PIDMSISDNResponse => isRequestTokenResponse(value)

/**
 * Makes a job for `requestTokenTo3PIDMSISDN`.
 *
 * `POST /_matrix/client/v3/account/3pid/msisdn/requestToken` · no token · idempotent
 * Status 200 · errors 400 `M_INVALID_PARAM`, `M_SERVER_NOT_TRUSTED`, `M_THREEPID_IN_USE`, `M_THREEPID_MEDIUM_NOT_SUPPORTED`; 403 `M_THREEPID_DENIED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const RequestTokenTo3PIDMSISDNJob = /* @__PURE__ */ defineJob<
  RequestTokenTo3PIDMSISDNParams,
  RequestTokenTo3PIDMSISDNResponse
>({
  jobId: 'RequestTokenTo3PIDMSISDN',
  method: 'POST',
  path: '/_matrix/client/v3/account/3pid/msisdn/requestToken',
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
  response: /* @__PURE__ */ fromGuard(isRequestTokenTo3PIDMSISDNResponse),
})
