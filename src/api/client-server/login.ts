// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireBoolean, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { isUserIdentifier, type UserIdentifier } from '../definitions/user-identifier.ts'
import { isWellknownClient, type WellknownClient } from '../definitions/wellknown-client.ts'

/**
 * What `LoginJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export interface LoginParams {
  /** Body `type`. */
  readonly type: string
  /** Body `identifier`. */
  readonly identifier?: UserIdentifier | undefined
  /** Body `user`: deprecated. */
  readonly user?: string | undefined
  /** Body `medium`: deprecated. */
  readonly medium?: 'email' | 'msisdn' | (string & {}) | undefined
  /** Body `address`: deprecated. */
  readonly address?: string | undefined
  /** Body `password`: sensitive. */
  readonly password?: string | undefined
  /** Body `token`: sensitive. */
  readonly token?: string | undefined
  /** Body `device_id`. */
  readonly deviceId?: string | undefined
  /** Body `initial_device_display_name`. */
  readonly initialDeviceDisplayName?: string | undefined
  /** Body `refresh_token`: since v1.3. */
  readonly refreshToken?: boolean | undefined
}

/**
 * The body of `login`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export interface LoginBody {
  readonly type: string
  readonly identifier?: UserIdentifier | null
  /** Deprecated. */
  readonly user?: string | null
  /** Deprecated. */
  readonly medium?: 'email' | 'msisdn' | (string & {}) | null
  /** Deprecated. */
  readonly address?: string | null
  readonly password?: string | null
  readonly token?: string | null
  readonly device_id?: string | null
  readonly initial_device_display_name?: string | null
  /** Since v1.3. */
  readonly refresh_token?: boolean | null
}

/**
 * Tells whether a value is `LoginBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const isLoginBody: Guard<LoginBody> = (value): value is LoginBody =>
  isObject(value) &&
  isText(value.type) &&
  (value.identifier == null || isUserIdentifier(value.identifier)) &&
  (value.user == null || isText(value.user)) &&
  (value.medium == null || isText(value.medium)) &&
  (value.address == null || isText(value.address)) &&
  (value.password == null || isText(value.password)) &&
  (value.token == null || isText(value.token)) &&
  (value.device_id == null || isText(value.device_id)) &&
  (value.initial_device_display_name == null || isText(value.initial_device_display_name)) &&
  (value.refresh_token == null || isBoolean(value.refresh_token))

/**
 * The body of `login`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export interface LoginResponse {
  /** A user id, such as `@localpart:server`. */
  readonly user_id: string
  readonly access_token: string
  /** Since v1.3. */
  readonly refresh_token?: string | null
  /** In milliseconds. Since v1.3. */
  readonly expires_in_ms?: number | null
  /** A server's host, and its port if it is not the default one. Deprecated. */
  readonly home_server?: string | null
  readonly device_id: string
  readonly well_known?: WellknownClient | null
}

/**
 * Tells whether a value is `LoginResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const isLoginResponse: Guard<LoginResponse> = (value): value is LoginResponse =>
  isObject(value) &&
  isPrefixed('@', value.user_id) &&
  isText(value.access_token) &&
  (value.refresh_token == null || isText(value.refresh_token)) &&
  (value.expires_in_ms == null || isInteger(value.expires_in_ms)) &&
  (value.home_server == null || isText(value.home_server)) &&
  isText(value.device_id) &&
  (value.well_known == null || isWellknownClient(value.well_known))

/**
 * Makes a job for `login`.
 *
 * `POST /_matrix/client/v3/login` · a token is optional · rate-limited · unsafe
 * Status 200 · errors 400 `M_APPSERVICE_LOGIN_UNSUPPORTED`, `M_UNKNOWN`; 403 `M_FORBIDDEN`, `M_USER_DEACTIVATED`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const LoginJob = /* @__PURE__ */ defineJob<LoginParams, LoginResponse>({
  jobId: 'Login',
  method: 'POST',
  path: '/_matrix/client/v3/login',
  auth: 'optional',
  rateLimited: true,
  idempotency: 'unsafe',
  sensitive: ['password', 'token'],
  sensitiveResponse: ['access_token', 'refresh_token'],
  buildBody: (params) =>
    fieldsBody({
      type: requireText('type', params.type),
      identifier: optional(params, 'identifier', requireObject),
      user: optional(params, 'user', requireText),
      medium: optional(params, 'medium', requireText),
      address: optional(params, 'address', requireText),
      password: optional(params, 'password', requireText),
      token: optional(params, 'token', requireText),
      device_id: optional(params, 'deviceId', requireText),
      initial_device_display_name: optional(params, 'initialDeviceDisplayName', requireText),
      refresh_token: optional(params, 'refreshToken', requireBoolean),
    }),
  response: /* @__PURE__ */ fromGuard(isLoginResponse),
})
