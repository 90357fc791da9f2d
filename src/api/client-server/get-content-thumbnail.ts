// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireBoolean, requireInteger } from '../../jobs/fields.ts'
import { type MediaResponse, type RedirectResponse, readMedia } from '../../jobs/media.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetContentThumbnailJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3thumbnailservernamemediaid
 */
export interface GetContentThumbnailParams {
  /** Path `serverName`: a server's host, and its port if it is not the default one. */
  readonly serverName: string
  /** Path `mediaId`. */
  readonly mediaId: string
  /** Query `width`: in pixels. */
  readonly width: number
  /** Query `height`: in pixels. */
  readonly height: number
  /** Query `method`. */
  readonly method?: 'crop' | 'scale' | undefined
  /** Query `allow_remote`. */
  readonly allowRemote?: boolean | undefined
  /** Query `timeout_ms`: in milliseconds, since v1.7. */
  readonly timeoutMs?: number | undefined
  /** Query `allow_redirect`: since v1.7. */
  readonly allowRedirect?: boolean | undefined
  /** Query `animated`: since v1.11. */
  readonly animated?: boolean | undefined
}

/**
 * What `getContentThumbnail` answers: the content, or where it is.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3thumbnailservernamemediaid
 */
export type GetContentThumbnailResponse = MediaResponse | RedirectResponse

/**
 * Makes a job for `getContentThumbnail`.
 *
 * `GET /_matrix/media/v3/thumbnail/{serverName}/{mediaId}` · no token · rate-limited · safe · deprecated
 * Status 200, 307, 308 · errors 400 `M_UNKNOWN`; 413 `M_TOO_LARGE`; 429 `M_LIMIT_EXCEEDED`; 502 `M_TOO_LARGE`; 504 `M_NOT_YET_UPLOADED`
 * @deprecated
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3thumbnailservernamemediaid
 */
export const GetContentThumbnailJob = /* @__PURE__ */ defineJob<
  GetContentThumbnailParams,
  GetContentThumbnailResponse
>({
  jobId: 'GetContentThumbnail',
  method: 'GET',
  path: '/_matrix/media/v3/thumbnail/{serverName}/{mediaId}',
  auth: 'none',
  rateLimited: true,
  deprecated: true,
  idempotency: 'safe',
  statuses: [200, 307, 308],
  returnType: 'File',
  buildQuery: (params = {}) =>
    toQuery({
      width: requireInteger('width', params.width),
      height: requireInteger('height', params.height),
      method: optional(params, 'method', requireText),
      allow_remote: optional(params, 'allowRemote', requireBoolean),
      timeout_ms: optional(params, 'timeoutMs', requireInteger),
      allow_redirect: optional(params, 'allowRedirect', requireBoolean),
      animated: optional(params, 'animated', requireBoolean),
    }),
  response: readMedia,
})
