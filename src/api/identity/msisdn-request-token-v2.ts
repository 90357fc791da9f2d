// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import {
  type IdentityRequestMsisdnValidation,
  isIdentityRequestMsisdnValidation,
} from '../definitions/identity-request-msisdn-validation.ts'
import { type IdentitySid, isIdentitySid } from '../definitions/identity-sid.ts'

/**
 * What `MsisdnRequestTokenV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken
 */
export interface MsisdnRequestTokenV2Params {
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
}

/**
 * The body of `msisdnRequestTokenV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken
 */
export type MsisdnRequestTokenV2Body = IdentityRequestMsisdnValidation

/**
 * Tells whether a value is `MsisdnRequestTokenV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken
 */
export const isMsisdnRequestTokenV2Body: Guard<MsisdnRequestTokenV2Body> = (
  value,
): value is MsisdnRequestTokenV2Body => isIdentityRequestMsisdnValidation(value)

/**
 * The body of `msisdnRequestTokenV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken
 */
export type MsisdnRequestTokenV2Response = IdentitySid

/**
 * Tells whether a value is `MsisdnRequestTokenV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken
 */
export const isMsisdnRequestTokenV2Response: Guard<MsisdnRequestTokenV2Response> = (
  value,
): value is MsisdnRequestTokenV2Response => isIdentitySid(value)

/**
 * Makes a job for `msisdnRequestTokenV2`.
 *
 * `POST /_matrix/identity/v2/validate/msisdn/requestToken` · needs a token · idempotent
 * Status 200 · errors 400 `M_DESTINATION_REJECTED`, `M_INVALID_ADDRESS`, `M_SEND_ERROR`; 403 `M_TERMS_NOT_SIGNED`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken
 */
export const MsisdnRequestTokenV2Job = /* @__PURE__ */ defineJob<
  MsisdnRequestTokenV2Params,
  MsisdnRequestTokenV2Response
>({
  jobId: 'MsisdnRequestTokenV2',
  method: 'POST',
  path: '/_matrix/identity/v2/validate/msisdn/requestToken',
  idempotency: 'idempotent',
  sensitive: ['client_secret'],
  buildBody: (params) =>
    fieldsBody({
      client_secret: requireText('clientSecret', params.clientSecret),
      country: requireText('country', params.country),
      phone_number: requireText('phoneNumber', params.phoneNumber),
      send_attempt: requireInteger('sendAttempt', params.sendAttempt),
      next_link: optional(params, 'nextLink', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isMsisdnRequestTokenV2Response),
})
