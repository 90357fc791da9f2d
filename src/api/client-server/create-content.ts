// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'

/**
 * The body of `createContent`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav1create
 */
export interface CreateContentResponse {
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly content_uri: string
  /** In milliseconds. */
  readonly unused_expires_at?: number | null
}

/**
 * Tells whether a value is `CreateContentResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav1create
 */
export const isCreateContentResponse: Guard<CreateContentResponse> = (
  value,
): value is CreateContentResponse =>
  isObject(value) &&
  isPrefixed('mxc://', value.content_uri) &&
  (value.unused_expires_at == null || isInteger(value.unused_expires_at))

/**
 * Makes a job for `createContent`.
 *
 * `POST /_matrix/media/v1/create` · needs a token · rate-limited · unsafe · since v1.7
 * Status 200 · errors 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav1create
 */
export const CreateContentJob = /* @__PURE__ */ defineJob<Record<never, never>, CreateContentResponse>({
  jobId: 'CreateContent',
  method: 'POST',
  path: '/_matrix/media/v1/create',
  rateLimited: true,
  since: '1.7',
  idempotency: 'unsafe',
  response: /* @__PURE__ */ fromGuard(isCreateContentResponse),
})
