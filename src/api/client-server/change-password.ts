// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireBoolean, requireObject } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject, isText } from '../../jobs/primitive-guards.ts'
import { readInteractiveAuth } from '../../jobs/read-interactive-auth.ts'
import { type AuthData, isAuthData } from '../definitions/auth-data.ts'

/**
 * What `ChangePasswordJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpassword
 */
export interface ChangePasswordParams {
  /** Body `new_password`: sensitive. */
  readonly newPassword: string
  /** Body `logout_devices`. */
  readonly logoutDevices?: boolean | undefined
  /** Body `auth`: sensitive. */
  readonly auth?: AuthData | undefined
}

/**
 * The body of `changePassword`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpassword
 */
export interface ChangePasswordBody {
  readonly new_password: string
  readonly logout_devices?: boolean | null
  readonly auth?: AuthData | null
}

/**
 * Tells whether a value is `ChangePasswordBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpassword
 */
export const isChangePasswordBody: Guard<ChangePasswordBody> = (value): value is ChangePasswordBody =>
  isObject(value) &&
  isText(value.new_password) &&
  (value.logout_devices == null || isBoolean(value.logout_devices)) &&
  (value.auth == null || isAuthData(value.auth))

/**
 * What `changePassword` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpassword
 */
export type ChangePasswordResponse = EmptyResponse

/**
 * Makes a job for `changePassword`.
 *
 * `POST /_matrix/client/v3/account/password` · a token is optional · rate-limited · unsafe · user-interactive authentication
 * Status 200 · errors 401; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpassword
 */
export const ChangePasswordJob = /* @__PURE__ */ defineJob<ChangePasswordParams, ChangePasswordResponse>({
  jobId: 'ChangePassword',
  method: 'POST',
  path: '/_matrix/client/v3/account/password',
  auth: 'optional',
  rateLimited: true,
  idempotency: 'unsafe',
  sensitive: ['auth', 'client_secret', 'id_access_token', 'new_password', 'password', 'response', 'token'],
  buildBody: (params) =>
    fieldsBody({
      new_password: requireText('newPassword', params.newPassword),
      logout_devices: optional(params, 'logoutDevices', requireBoolean),
      auth: optional(params, 'auth', requireObject),
    }),
  refusal: readInteractiveAuth,
})
