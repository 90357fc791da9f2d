// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireBoolean, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'
import { readInteractiveAuth } from '../../jobs/read-interactive-auth.ts'
import { type AuthData, isAuthData } from '../definitions/auth-data.ts'

const idServerUnbindResultValues = ['success', 'no-support'] as const

/**
 * What `DeactivateAccountJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export interface DeactivateAccountParams {
  /** Body `auth`: sensitive. */
  readonly auth?: AuthData | undefined
  /** Body `id_server`. */
  readonly idServer?: string | undefined
  /** Body `erase`: since v1.10. */
  readonly erase?: boolean | undefined
}

/**
 * The body of `deactivateAccount`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export interface DeactivateAccountBody {
  readonly auth?: AuthData | null
  readonly id_server?: string | null
  /** Since v1.10. */
  readonly erase?: boolean | null
}

/**
 * Tells whether a value is `DeactivateAccountBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export const isDeactivateAccountBody: Guard<DeactivateAccountBody> = (
  value,
): value is DeactivateAccountBody =>
  isObject(value) &&
  (value.auth == null || isAuthData(value.auth)) &&
  (value.id_server == null || isText(value.id_server)) &&
  (value.erase == null || isBoolean(value.erase))

/**
 * The body of `deactivateAccount`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export interface DeactivateAccountResponse {
  readonly id_server_unbind_result: 'success' | 'no-support'
}

/**
 * Tells whether a value is `DeactivateAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export const isDeactivateAccountResponse: Guard<DeactivateAccountResponse> = (
  value,
): value is DeactivateAccountResponse =>
  isObject(value) && isOneOf(idServerUnbindResultValues, value.id_server_unbind_result)

/**
 * Makes a job for `deactivateAccount`.
 *
 * `POST /_matrix/client/v3/account/deactivate` · a token is optional · rate-limited · unsafe · user-interactive authentication
 * Status 200 · errors 401; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export const DeactivateAccountJob = /* @__PURE__ */ defineJob<
  DeactivateAccountParams,
  DeactivateAccountResponse
>({
  jobId: 'DeactivateAccount',
  method: 'POST',
  path: '/_matrix/client/v3/account/deactivate',
  auth: 'optional',
  rateLimited: true,
  idempotency: 'unsafe',
  sensitive: ['auth', 'client_secret', 'id_access_token', 'password', 'response', 'token'],
  buildBody: (params) =>
    fieldsBody({
      auth: optional(params, 'auth', requireObject),
      id_server: optional(params, 'idServer', requireText),
      erase: optional(params, 'erase', requireBoolean),
    }),
  response: /* @__PURE__ */ fromGuard(isDeactivateAccountResponse),
  refusal: readInteractiveAuth,
})
