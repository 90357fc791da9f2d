// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import { isOpenidToken, type OpenidToken } from '../definitions/openid-token.ts'

/**
 * What `RegisterAccountJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountregister
 */
export interface RegisterAccountParams {
  /** Body `access_token`: sensitive. */
  readonly accessToken: string
  /** Body `token_type`. */
  readonly tokenType: string
  /** Body `matrix_server_name`. */
  readonly matrixServerName: string
  /** Body `expires_in`: in seconds. */
  readonly expiresIn: number
}

/**
 * The body of `registerAccount`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountregister
 */
export type RegisterAccountBody = OpenidToken

/**
 * Tells whether a value is `RegisterAccountBody`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountregister
 */
export const isRegisterAccountBody: Guard<RegisterAccountBody> = (value): value is RegisterAccountBody =>
  isOpenidToken(value)

/**
 * The body of `registerAccount`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountregister
 */
export interface RegisterAccountResponse {
  readonly token: string
}

/**
 * Tells whether a value is `RegisterAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountregister
 */
export const isRegisterAccountResponse: Guard<RegisterAccountResponse> = (
  value,
): value is RegisterAccountResponse => isObject(value) && isText(value.token)

/**
 * Makes a job for `registerAccount`.
 *
 * `POST /_matrix/identity/v2/account/register` · no token · unsafe
 * Status 200
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountregister
 */
export const RegisterAccountJob = /* @__PURE__ */ defineJob<RegisterAccountParams, RegisterAccountResponse>({
  jobId: 'RegisterAccount',
  method: 'POST',
  path: '/_matrix/identity/v2/account/register',
  auth: 'none',
  idempotency: 'unsafe',
  sensitive: ['access_token'],
  sensitiveResponse: ['token'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        access_token: requireText('accessToken', params.accessToken),
        token_type: requireText('tokenType', params.tokenType),
        matrix_server_name: requireText('matrixServerName', params.matrixServerName),
        expires_in: requireInteger('expiresIn', params.expiresIn),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isRegisterAccountResponse),
})
