// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { optional, uploadBody } from '../../jobs/fields.ts'
import type { FileDesc } from '../../jobs/file-desc.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `UploadContentToMXCJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixmediav3uploadservernamemediaid
 */
export interface UploadContentToMXCParams {
  /** Path `serverName`: a server's host, and its port if it is not the default one. */
  readonly serverName: string
  /** Path `mediaId`. */
  readonly mediaId: string
  /** Header `Content-Type`. */
  readonly contentType?: string | undefined
  /** Query `filename`. */
  readonly filename?: string | undefined
  /** The body. */
  readonly body: FileDesc
}

/**
 * What `uploadContentToMXC` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixmediav3uploadservernamemediaid
 */
export type UploadContentToMXCResponse = EmptyResponse

/**
 * Makes a job for `uploadContentToMXC`.
 *
 * `PUT /_matrix/media/v3/upload/{serverName}/{mediaId}` · needs a token · rate-limited · idempotent · since v1.7
 * Status 200 · errors 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`; 409 `M_CANNOT_OVERWRITE_MEDIA`; 413 `M_TOO_LARGE`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixmediav3uploadservernamemediaid
 */
export const UploadContentToMXCJob = /* @__PURE__ */ defineJob<
  UploadContentToMXCParams,
  UploadContentToMXCResponse
>({
  jobId: 'UploadContentToMXC',
  method: 'PUT',
  path: '/_matrix/media/v3/upload/{serverName}/{mediaId}',
  rateLimited: true,
  since: '1.7',
  idempotency: 'idempotent',
  buildQuery: (params = {}) => toQuery({ filename: optional(params, 'filename', requireText) }),
  buildBody: (params) => uploadBody(params.body, params.contentType),
})
