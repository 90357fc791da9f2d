// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { readInteractiveAuth } from '../../jobs/read-interactive-auth.ts'
import { type AuthData, isAuthData } from '../definitions/auth-data.ts'

/**
 * What `DeleteDeviceJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3devicesdeviceid
 */
export interface DeleteDeviceParams {
  /** Path `deviceId`. */
  readonly deviceId: string
  /** Body `auth`: sensitive. */
  readonly auth?: AuthData | undefined
}

/**
 * The body of `deleteDevice`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3devicesdeviceid
 */
export interface DeleteDeviceBody {
  readonly auth?: AuthData | null
}

/**
 * Tells whether a value is `DeleteDeviceBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3devicesdeviceid
 */
export const isDeleteDeviceBody: Guard<DeleteDeviceBody> = (value): value is DeleteDeviceBody =>
  isObject(value) && (value.auth == null || isAuthData(value.auth))

/**
 * What `deleteDevice` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3devicesdeviceid
 */
export type DeleteDeviceResponse = EmptyResponse

/**
 * Makes a job for `deleteDevice`.
 *
 * `DELETE /_matrix/client/v3/devices/{deviceId}` · needs a token · idempotent · user-interactive authentication
 * Status 200 · errors 401
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3devicesdeviceid
 */
export const DeleteDeviceJob = /* @__PURE__ */ defineJob<DeleteDeviceParams, DeleteDeviceResponse>({
  jobId: 'DeleteDevice',
  method: 'DELETE',
  path: '/_matrix/client/v3/devices/{deviceId}',
  idempotency: 'idempotent',
  sensitive: ['auth', 'client_secret', 'id_access_token', 'password', 'response', 'token'],
  buildBody: (params) =>
    fieldsBody({
      auth: optional(params, 'auth', requireObject),
    }),
  refusal: readInteractiveAuth,
})
