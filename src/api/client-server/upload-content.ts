// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, uploadBody } from '../../jobs/fields.ts'
import type { FileDesc } from '../../jobs/file-desc.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `UploadContentJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav3upload
 */
export interface UploadContentParams {
  /** Header `Content-Type`. */
  readonly contentType?: string | undefined
  /** Query `filename`. */
  readonly filename?: string | undefined
  /** The body. */
  readonly body: FileDesc
}

/**
 * The body of `uploadContent`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav3upload
 */
export interface UploadContentResponse {
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly content_uri: string
}

/**
 * Tells whether a value is `UploadContentResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav3upload
 */
export const isUploadContentResponse: Guard<UploadContentResponse> = (
  value,
): value is UploadContentResponse => isObject(value) && isPrefixed('mxc://', value.content_uri)

/**
 * Makes a job for `uploadContent`.
 *
 * `POST /_matrix/media/v3/upload` · needs a token · rate-limited · unsafe
 * Status 200 · errors 403 `M_FORBIDDEN`; 413 `M_TOO_LARGE`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav3upload
 */
export const UploadContentJob = /* @__PURE__ */ defineJob<UploadContentParams, UploadContentResponse>({
  jobId: 'UploadContent',
  method: 'POST',
  path: '/_matrix/media/v3/upload',
  rateLimited: true,
  idempotency: 'unsafe',
  buildQuery: (params = {}) => toQuery({ filename: optional(params, 'filename', requireText) }),
  buildBody: (params) => uploadBody(params.body, params.contentType),
  response: /* @__PURE__ */ fromGuard(isUploadContentResponse),
})
