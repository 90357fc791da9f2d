// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireArray, requireObject } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { readInteractiveAuth } from '../../jobs/read-interactive-auth.ts'
import { type AuthData, isAuthData } from '../definitions/auth-data.ts'

/**
 * What `DeleteDevicesJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3delete_devices
 */
export interface DeleteDevicesParams {
  /** Body `devices`. */
  readonly devices: readonly string[]
  /** Body `auth`: sensitive. */
  readonly auth?: AuthData | undefined
}

/**
 * The body of `deleteDevices`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3delete_devices
 */
export interface DeleteDevicesBody {
  readonly devices: readonly string[]
  readonly auth?: AuthData | null
}

/**
 * Tells whether a value is `DeleteDevicesBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3delete_devices
 */
export const isDeleteDevicesBody: Guard<DeleteDevicesBody> = (value): value is DeleteDevicesBody =>
  isObject(value) && isArray(isText, value.devices) && (value.auth == null || isAuthData(value.auth))

/**
 * What `deleteDevices` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3delete_devices
 */
export type DeleteDevicesResponse = EmptyResponse

/**
 * Makes a job for `deleteDevices`.
 *
 * `POST /_matrix/client/v3/delete_devices` · needs a token · idempotent · user-interactive authentication
 * Status 200 · errors 401
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3delete_devices
 */
export const DeleteDevicesJob = /* @__PURE__ */ defineJob<DeleteDevicesParams, DeleteDevicesResponse>({
  jobId: 'DeleteDevices',
  method: 'POST',
  path: '/_matrix/client/v3/delete_devices',
  idempotency: 'idempotent',
  sensitive: ['auth', 'client_secret', 'id_access_token', 'password', 'response', 'token'],
  buildBody: (params) =>
    fieldsBody({
      devices: requireArray('devices', params.devices),
      auth: optional(params, 'auth', requireObject),
    }),
  refusal: readInteractiveAuth,
})
