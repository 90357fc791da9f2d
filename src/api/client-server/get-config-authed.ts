// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getConfigAuthed`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediaconfig
 */
export interface GetConfigAuthedResponse {
  /** In bytes. */
  readonly 'm.upload.size'?: number | null
}

/**
 * Tells whether a value is `GetConfigAuthedResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediaconfig
 */
export const isGetConfigAuthedResponse: Guard<GetConfigAuthedResponse> = (
  value,
): value is GetConfigAuthedResponse =>
  isObject(value) && (value['m.upload.size'] == null || isInteger(value['m.upload.size']))

/**
 * Makes a job for `getConfigAuthed`.
 *
 * `GET /_matrix/client/v1/media/config` · needs a token · rate-limited · safe · since v1.11
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediaconfig
 */
export const GetConfigAuthedJob = /* @__PURE__ */ defineJob<Record<never, never>, GetConfigAuthedResponse>({
  jobId: 'GetConfigAuthed',
  method: 'GET',
  path: '/_matrix/client/v1/media/config',
  rateLimited: true,
  since: '1.11',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetConfigAuthedResponse),
})
