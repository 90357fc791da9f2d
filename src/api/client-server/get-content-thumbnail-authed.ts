// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireBoolean, requireInteger } from '../../jobs/fields.ts'
import { type MediaResponse, type RedirectResponse, readMedia } from '../../jobs/media.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetContentThumbnailAuthedJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediathumbnailservernamemediaid
 */
export interface GetContentThumbnailAuthedParams {
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
  /** Query `timeout_ms`: in milliseconds, since v1.7. */
  readonly timeoutMs?: number | undefined
  /** Query `animated`: since v1.11. */
  readonly animated?: boolean | undefined
}

/**
 * What `getContentThumbnailAuthed` answers: the content, or where it is.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediathumbnailservernamemediaid
 */
export type GetContentThumbnailAuthedResponse = MediaResponse | RedirectResponse

/**
 * Makes a job for `getContentThumbnailAuthed`.
 *
 * `GET /_matrix/client/v1/media/thumbnail/{serverName}/{mediaId}` · needs a token · rate-limited · safe · since v1.11
 * Status 200, 307, 308 · errors 400 `M_UNKNOWN`; 413 `M_TOO_LARGE`; 429 `M_LIMIT_EXCEEDED`; 502 `M_TOO_LARGE`; 504 `M_NOT_YET_UPLOADED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediathumbnailservernamemediaid
 */
export const GetContentThumbnailAuthedJob = /* @__PURE__ */ defineJob<
  GetContentThumbnailAuthedParams,
  GetContentThumbnailAuthedResponse
>({
  jobId: 'GetContentThumbnailAuthed',
  method: 'GET',
  path: '/_matrix/client/v1/media/thumbnail/{serverName}/{mediaId}',
  rateLimited: true,
  since: '1.11',
  idempotency: 'safe',
  statuses: [200, 307, 308],
  returnType: 'File',
  buildQuery: (params = {}) =>
    toQuery({
      width: requireInteger('width', params.width),
      height: requireInteger('height', params.height),
      method: optional(params, 'method', requireText),
      timeout_ms: optional(params, 'timeoutMs', requireInteger),
      animated: optional(params, 'animated', requireBoolean),
    }),
  response: readMedia,
})
