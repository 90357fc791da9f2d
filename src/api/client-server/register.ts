// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireBoolean, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { readInteractiveAuth } from '../../jobs/read-interactive-auth.ts'
import { type AuthData, isAuthData } from '../definitions/auth-data.ts'

/**
 * What `RegisterJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3register
 */
export interface RegisterParams {
  /** Query `kind`. */
  readonly kind?: 'guest' | 'user' | undefined
  /** Body `auth`: sensitive. */
  readonly auth?: AuthData | undefined
  /** Body `username`. */
  readonly username?: string | undefined
  /** Body `password`: sensitive. */
  readonly password?: string | undefined
  /** Body `device_id`. */
  readonly deviceId?: string | undefined
  /** Body `initial_device_display_name`. */
  readonly initialDeviceDisplayName?: string | undefined
  /** Body `inhibit_login`. */
  readonly inhibitLogin?: boolean | undefined
  /** Body `refresh_token`: since v1.3. */
  readonly refreshToken?: boolean | undefined
}

/**
 * The body of `register`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3register
 */
export interface RegisterBody {
  readonly auth?: AuthData | null
  readonly username?: string | null
  readonly password?: string | null
  readonly device_id?: string | null
  readonly initial_device_display_name?: string | null
  readonly inhibit_login?: boolean | null
  /** Since v1.3. */
  readonly refresh_token?: boolean | null
}

/**
 * Tells whether a value is `RegisterBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3register
 */
export const isRegisterBody: Guard<RegisterBody> = (value): value is RegisterBody =>
  isObject(value) &&
  (value.auth == null || isAuthData(value.auth)) &&
  (value.username == null || isText(value.username)) &&
  (value.password == null || isText(value.password)) &&
  (value.device_id == null || isText(value.device_id)) &&
  (value.initial_device_display_name == null || isText(value.initial_device_display_name)) &&
  (value.inhibit_login == null || isBoolean(value.inhibit_login)) &&
  (value.refresh_token == null || isBoolean(value.refresh_token))

/**
 * The body of `register`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3register
 */
export interface RegisterResponse {
  /** A user id, such as `@localpart:server`. */
  readonly user_id: string
  readonly access_token?: string | null
  /** Since v1.3. */
  readonly refresh_token?: string | null
  /** In milliseconds. Since v1.3. */
  readonly expires_in_ms?: number | null
  /** A server's host, and its port if it is not the default one. Deprecated. */
  readonly home_server?: string | null
  readonly device_id?: string | null
}

/**
 * Tells whether a value is `RegisterResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3register
 */
export const isRegisterResponse: Guard<RegisterResponse> = (value): value is RegisterResponse =>
  isObject(value) &&
  isPrefixed('@', value.user_id) &&
  (value.access_token == null || isText(value.access_token)) &&
  (value.refresh_token == null || isText(value.refresh_token)) &&
  (value.expires_in_ms == null || isInteger(value.expires_in_ms)) &&
  (value.home_server == null || isText(value.home_server)) &&
  (value.device_id == null || isText(value.device_id))

/**
 * Makes a job for `register`.
 *
 * `POST /_matrix/client/v3/register` · a token is optional · rate-limited · unsafe · user-interactive authentication
 * Status 200 · errors 400 `M_APPSERVICE_LOGIN_UNSUPPORTED`, `M_EXCLUSIVE`, `M_INVALID_USERNAME`, `M_USER_IN_USE`; 401; 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3register
 */
export const RegisterJob = /* @__PURE__ */ defineJob<RegisterParams, RegisterResponse>({
  jobId: 'Register',
  method: 'POST',
  path: '/_matrix/client/v3/register',
  auth: 'optional',
  rateLimited: true,
  idempotency: 'unsafe',
  sensitive: ['auth', 'client_secret', 'id_access_token', 'password', 'response', 'token'],
  sensitiveResponse: ['access_token', 'refresh_token'],
  buildQuery: (params = {}) => toQuery({ kind: optional(params, 'kind', requireText) }),
  buildBody: (params) =>
    fieldsBody({
      auth: optional(params, 'auth', requireObject),
      username: optional(params, 'username', requireText),
      password: optional(params, 'password', requireText),
      device_id: optional(params, 'deviceId', requireText),
      initial_device_display_name: optional(params, 'initialDeviceDisplayName', requireText),
      inhibit_login: optional(params, 'inhibitLogin', requireBoolean),
      refresh_token: optional(params, 'refreshToken', requireBoolean),
    }),
  response: /* @__PURE__ */ fromGuard(isRegisterResponse),
  refusal: readInteractiveAuth,
})
