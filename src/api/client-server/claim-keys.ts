// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireInteger, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isMap, isObject, isText } from '../../jobs/primitive-guards.ts'
import { isOneTimeKeys, type OneTimeKeys } from '../definitions/one-time-keys.ts'

const isOneTimeKeysItem: Guard<{ readonly [key: string]: string }> = (
  value,
): value is { readonly [key: string]: string } => isMap('', isText, value)

const isOneTimeKeysItem2: Guard<{ readonly [key: string]: OneTimeKeys }> = (
  value,
): value is { readonly [key: string]: OneTimeKeys } => isMap('', isOneTimeKeys, value)

/**
 * What `ClaimKeysJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysclaim
 */
export interface ClaimKeysParams {
  /** Body `timeout`: in milliseconds. */
  readonly timeout?: number | undefined
  /** Body `one_time_keys`. */
  readonly oneTimeKeys: { readonly [key: string]: { readonly [key: string]: string } }
}

/**
 * The body of `claimKeys`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysclaim
 */
export interface ClaimKeysBody {
  /** In milliseconds. */
  readonly timeout?: number | null
  readonly one_time_keys: { readonly [key: string]: { readonly [key: string]: string } }
}

/**
 * Tells whether a value is `ClaimKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysclaim
 */
export const isClaimKeysBody: Guard<ClaimKeysBody> = (value): value is ClaimKeysBody =>
  isObject(value) &&
  (value.timeout == null || isInteger(value.timeout)) &&
  isMap('@', isOneTimeKeysItem, value.one_time_keys)

/**
 * The body of `claimKeys`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysclaim
 */
export interface ClaimKeysResponse {
  readonly failures?: { readonly [key: string]: JsonObject } | null
  readonly one_time_keys: { readonly [key: string]: { readonly [key: string]: OneTimeKeys } }
}

/**
 * Tells whether a value is `ClaimKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysclaim
 */
export const isClaimKeysResponse: Guard<ClaimKeysResponse> = (value): value is ClaimKeysResponse =>
  isObject(value) &&
  (value.failures == null || isMap('', isObject, value.failures)) &&
  isMap('@', isOneTimeKeysItem2, value.one_time_keys)

/**
 * Makes a job for `claimKeys`.
 *
 * `POST /_matrix/client/v3/keys/claim` · needs a token · unsafe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysclaim
 */
export const ClaimKeysJob = /* @__PURE__ */ defineJob<ClaimKeysParams, ClaimKeysResponse>({
  jobId: 'ClaimKeys',
  method: 'POST',
  path: '/_matrix/client/v3/keys/claim',
  idempotency: 'unsafe',
  buildBody: (params) =>
    fieldsBody({
      timeout: optional(params, 'timeout', requireInteger),
      one_time_keys: requireObject('oneTimeKeys', params.oneTimeKeys),
    }),
  response: /* @__PURE__ */ fromGuard(isClaimKeysResponse),
})
