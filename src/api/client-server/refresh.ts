// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `RefreshJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3refresh
 */
export interface RefreshParams {
  /** Body `refresh_token`: sensitive. */
  readonly refreshToken: string
}

/**
 * The body of `refresh`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3refresh
 */
export interface RefreshBody {
  readonly refresh_token: string
}

/**
 * Tells whether a value is `RefreshBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3refresh
 */
export const isRefreshBody: Guard<RefreshBody> = (value): value is RefreshBody =>
  isObject(value) && isText(value.refresh_token)

/**
 * The body of `refresh`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3refresh
 */
export interface RefreshResponse {
  readonly access_token: string
  readonly refresh_token?: string | null
  /** In milliseconds. */
  readonly expires_in_ms?: number | null
}

/**
 * Tells whether a value is `RefreshResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3refresh
 */
export const isRefreshResponse: Guard<RefreshResponse> = (value): value is RefreshResponse =>
  isObject(value) &&
  isText(value.access_token) &&
  (value.refresh_token == null || isText(value.refresh_token)) &&
  (value.expires_in_ms == null || isInteger(value.expires_in_ms))

/**
 * Makes a job for `refresh`.
 *
 * `POST /_matrix/client/v3/refresh` · no token · rate-limited · idempotent · since v1.3
 * Status 200 · errors 401 `M_UNKNOWN_TOKEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3refresh
 */
export const RefreshJob = /* @__PURE__ */ defineJob<RefreshParams, RefreshResponse>({
  jobId: 'Refresh',
  method: 'POST',
  path: '/_matrix/client/v3/refresh',
  auth: 'none',
  rateLimited: true,
  since: '1.3',
  idempotency: 'idempotent',
  sensitive: ['refresh_token'],
  sensitiveResponse: ['access_token', 'refresh_token'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        refresh_token: requireText('refreshToken', params.refreshToken),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isRefreshResponse),
})
