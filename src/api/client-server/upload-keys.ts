// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isMap, isObject } from '../../jobs/primitive-guards.ts'
import { type DeviceKeys, isDeviceKeys } from '../definitions/device-keys.ts'
import { isOneTimeKeys, type OneTimeKeys } from '../definitions/one-time-keys.ts'

/**
 * What `UploadKeysJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export interface UploadKeysParams {
  /** Body `device_keys`. */
  readonly deviceKeys?: DeviceKeys | undefined
  /** Body `one_time_keys`. */
  readonly oneTimeKeys?: OneTimeKeys | undefined
  /** Body `fallback_keys`: since v1.2. */
  readonly fallbackKeys?: OneTimeKeys | undefined
}

/**
 * The body of `uploadKeys`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export interface UploadKeysBody {
  readonly device_keys?: DeviceKeys | null
  readonly one_time_keys?: OneTimeKeys | null
  /** Since v1.2. */
  readonly fallback_keys?: OneTimeKeys | null
}

/**
 * Tells whether a value is `UploadKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const isUploadKeysBody: Guard<UploadKeysBody> = (value): value is UploadKeysBody =>
  isObject(value) &&
  (value.device_keys == null || isDeviceKeys(value.device_keys)) &&
  (value.one_time_keys == null || isOneTimeKeys(value.one_time_keys)) &&
  (value.fallback_keys == null || isOneTimeKeys(value.fallback_keys))

/**
 * The body of `uploadKeys`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export interface UploadKeysResponse {
  readonly one_time_key_counts: { readonly [key: string]: number }
}

/**
 * Tells whether a value is `UploadKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const isUploadKeysResponse: Guard<UploadKeysResponse> = (value): value is UploadKeysResponse =>
  isObject(value) && isMap('', isInteger, value.one_time_key_counts)

/**
 * Makes a job for `uploadKeys`.
 *
 * `POST /_matrix/client/v3/keys/upload` · needs a token · idempotent
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const UploadKeysJob = /* @__PURE__ */ defineJob<UploadKeysParams, UploadKeysResponse>({
  jobId: 'UploadKeys',
  method: 'POST',
  path: '/_matrix/client/v3/keys/upload',
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      device_keys: optional(params, 'deviceKeys', requireObject),
      one_time_keys: optional(params, 'oneTimeKeys', requireObject),
      fallback_keys: optional(params, 'fallbackKeys', requireObject),
    }),
  response: /* @__PURE__ */ fromGuard(isUploadKeysResponse),
})
