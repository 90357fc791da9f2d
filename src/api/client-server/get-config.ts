// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getConfig`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3config
 */
export interface GetConfigResponse {
  /** In bytes. */
  readonly 'm.upload.size'?: number | null
}

/**
 * Tells whether a value is `GetConfigResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3config
 */
export const isGetConfigResponse: Guard<GetConfigResponse> = (value): value is GetConfigResponse =>
  isObject(value) && (value['m.upload.size'] == null || isInteger(value['m.upload.size']))

/**
 * Makes a job for `getConfig`.
 *
 * `GET /_matrix/media/v3/config` · needs a token · rate-limited · safe · deprecated
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @deprecated
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3config
 */
export const GetConfigJob = /* @__PURE__ */ defineJob<Record<never, never>, GetConfigResponse>({
  jobId: 'GetConfig',
  method: 'GET',
  path: '/_matrix/media/v3/config',
  rateLimited: true,
  deprecated: true,
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetConfigResponse),
})
