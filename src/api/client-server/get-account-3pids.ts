// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const mediumValues = ['email', 'msisdn'] as const

/**
 * The body of `getAccount3PIDs`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3account3pid
 */
export interface GetAccount3PIDsResponse {
  readonly threepids?: readonly GetAccount3PIDsThirdPartyIdentifier[] | null
}

/**
 * Tells whether a value is `GetAccount3PIDsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3account3pid
 */
export const isGetAccount3PIDsResponse: Guard<GetAccount3PIDsResponse> = (
  value,
): value is GetAccount3PIDsResponse =>
  isObject(value) &&
  (value.threepids == null || isArray(isGetAccount3PIDsThirdPartyIdentifier, value.threepids))

/**
 * Inside the body of `getAccount3PIDs`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3account3pid
 */
export interface GetAccount3PIDsThirdPartyIdentifier {
  readonly medium: 'email' | 'msisdn'
  readonly address: string
  /** In milliseconds. */
  readonly validated_at: number
  /** In milliseconds. */
  readonly added_at: number
}

/**
 * Tells whether a value is `GetAccount3PIDsThirdPartyIdentifier`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3account3pid
 */
export const isGetAccount3PIDsThirdPartyIdentifier: Guard<GetAccount3PIDsThirdPartyIdentifier> = (
  value,
): value is GetAccount3PIDsThirdPartyIdentifier =>
  isObject(value) &&
  isOneOf(mediumValues, value.medium) &&
  isText(value.address) &&
  isInteger(value.validated_at) &&
  isInteger(value.added_at)

/**
 * Makes a job for `getAccount3PIDs`.
 *
 * `GET /_matrix/client/v3/account/3pid` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3account3pid
 */
export const GetAccount3PIDsJob = /* @__PURE__ */ defineJob<Record<never, never>, GetAccount3PIDsResponse>({
  jobId: 'GetAccount3PIDs',
  method: 'GET',
  path: '/_matrix/client/v3/account/3pid',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetAccount3PIDsResponse),
})
