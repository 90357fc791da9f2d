// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'
import { readInteractiveAuth } from '../../jobs/read-interactive-auth.ts'
import { type AuthData, isAuthData } from '../definitions/auth-data.ts'

/**
 * What `GenerateLoginTokenJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv1loginget_token
 */
export interface GenerateLoginTokenParams {
  /** Body `auth`: sensitive. */
  readonly auth?: AuthData | undefined
}

/**
 * The body of `generateLoginToken`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv1loginget_token
 */
export interface GenerateLoginTokenBody {
  readonly auth?: AuthData | null
}

/**
 * Tells whether a value is `GenerateLoginTokenBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv1loginget_token
 */
export const isGenerateLoginTokenBody: Guard<GenerateLoginTokenBody> = (
  value,
): value is GenerateLoginTokenBody => isObject(value) && (value.auth == null || isAuthData(value.auth))

/**
 * The body of `generateLoginToken`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv1loginget_token
 */
export interface GenerateLoginTokenResponse {
  readonly login_token: string
  /** In milliseconds. */
  readonly expires_in_ms: number
}

/**
 * Tells whether a value is `GenerateLoginTokenResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv1loginget_token
 */
export const isGenerateLoginTokenResponse: Guard<GenerateLoginTokenResponse> = (
  value,
): value is GenerateLoginTokenResponse =>
  isObject(value) && isText(value.login_token) && isInteger(value.expires_in_ms)

/**
 * Makes a job for `generateLoginToken`.
 *
 * `POST /_matrix/client/v1/login/get_token` · needs a token · rate-limited · unsafe · user-interactive authentication · since v1.7
 * Status 200 · errors 400; 401; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv1loginget_token
 */
export const GenerateLoginTokenJob = /* @__PURE__ */ defineJob<
  GenerateLoginTokenParams,
  GenerateLoginTokenResponse
>({
  jobId: 'GenerateLoginToken',
  method: 'POST',
  path: '/_matrix/client/v1/login/get_token',
  rateLimited: true,
  since: '1.7',
  idempotency: 'unsafe',
  sensitive: ['auth', 'client_secret', 'id_access_token', 'password', 'response', 'token'],
  sensitiveResponse: ['login_token'],
  buildBody: (params) =>
    fieldsBody({
      auth: optional(params, 'auth', requireObject),
    }),
  response: /* @__PURE__ */ fromGuard(isGenerateLoginTokenResponse),
  refusal: readInteractiveAuth,
})
