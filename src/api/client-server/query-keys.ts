// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireInteger, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isMap, isObject, isText } from '../../jobs/primitive-guards.ts'
import { type CrossSigningKey, isCrossSigningKey } from '../definitions/cross-signing-key.ts'
import { type DeviceKeys, isDeviceKeys } from '../definitions/device-keys.ts'

const isDeviceKeysItem: Guard<readonly string[]> = (value): value is readonly string[] =>
  isArray(isText, value)

const isDeviceKeysItem2: Guard<{ readonly [key: string]: QueryKeysDeviceInformation }> = (
  value,
): value is { readonly [key: string]: QueryKeysDeviceInformation } =>
  isMap('', isQueryKeysDeviceInformation, value)

/**
 * What `QueryKeysJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export interface QueryKeysParams {
  /** Body `timeout`: in milliseconds. */
  readonly timeout?: number | undefined
  /** Body `device_keys`. */
  readonly deviceKeys: { readonly [key: string]: readonly string[] }
}

/**
 * The body of `queryKeys`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export interface QueryKeysBody {
  /** In milliseconds. */
  readonly timeout?: number | null
  readonly device_keys: { readonly [key: string]: readonly string[] }
}

/**
 * Tells whether a value is `QueryKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const isQueryKeysBody: Guard<QueryKeysBody> = (value): value is QueryKeysBody =>
  isObject(value) &&
  (value.timeout == null || isInteger(value.timeout)) &&
  isMap('@', isDeviceKeysItem, value.device_keys)

/**
 * The body of `queryKeys`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export interface QueryKeysResponse {
  readonly failures?: { readonly [key: string]: JsonObject } | null
  readonly device_keys?: {
    readonly [key: string]: { readonly [key: string]: QueryKeysDeviceInformation }
  } | null
  /** Since v1.1. */
  readonly master_keys?: { readonly [key: string]: CrossSigningKey } | null
  /** Since v1.1. */
  readonly self_signing_keys?: { readonly [key: string]: CrossSigningKey } | null
  readonly user_signing_keys?: { readonly [key: string]: CrossSigningKey } | null
}

/**
 * Tells whether a value is `QueryKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const isQueryKeysResponse: Guard<QueryKeysResponse> = (value): value is QueryKeysResponse =>
  isObject(value) &&
  (value.failures == null || isMap('', isObject, value.failures)) &&
  (value.device_keys == null || isMap('@', isDeviceKeysItem2, value.device_keys)) &&
  (value.master_keys == null || isMap('@', isCrossSigningKey, value.master_keys)) &&
  (value.self_signing_keys == null || isMap('@', isCrossSigningKey, value.self_signing_keys)) &&
  (value.user_signing_keys == null || isMap('@', isCrossSigningKey, value.user_signing_keys))

/**
 * Inside the body of `queryKeys`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export interface QueryKeysDeviceInformation extends DeviceKeys {
  readonly unsigned?: QueryKeysUnsignedDeviceInfo | null
}

/**
 * Tells whether a value is `QueryKeysDeviceInformation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const isQueryKeysDeviceInformation: Guard<QueryKeysDeviceInformation> = (
  value,
): value is QueryKeysDeviceInformation =>
  isDeviceKeys(value) &&
  isObject(value) &&
  (value.unsigned == null || isQueryKeysUnsignedDeviceInfo(value.unsigned))

/**
 * Inside the body of `queryKeys`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export interface QueryKeysUnsignedDeviceInfo {
  readonly device_display_name?: string | null
}

/**
 * Tells whether a value is `QueryKeysUnsignedDeviceInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const isQueryKeysUnsignedDeviceInfo: Guard<QueryKeysUnsignedDeviceInfo> = (
  value,
): value is QueryKeysUnsignedDeviceInfo =>
  isObject(value) && (value.device_display_name == null || isText(value.device_display_name))

/**
 * Makes a job for `queryKeys`.
 *
 * `POST /_matrix/client/v3/keys/query` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const QueryKeysJob = /* @__PURE__ */ defineJob<QueryKeysParams, QueryKeysResponse>({
  jobId: 'QueryKeys',
  method: 'POST',
  path: '/_matrix/client/v3/keys/query',
  idempotency: 'safe',
  buildBody: (params) =>
    fieldsBody({
      timeout: optional(params, 'timeout', requireInteger),
      device_keys: requireObject('deviceKeys', params.deviceKeys),
    }),
  response: /* @__PURE__ */ fromGuard(isQueryKeysResponse),
})
