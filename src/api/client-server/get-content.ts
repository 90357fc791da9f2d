// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireBoolean, requireInteger } from '../../jobs/fields.ts'
import { type MediaResponse, type RedirectResponse, readMedia } from '../../jobs/media.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetContentJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3downloadservernamemediaid
 */
export interface GetContentParams {
  /** Path `serverName`: a server's host, and its port if it is not the default one. */
  readonly serverName: string
  /** Path `mediaId`. */
  readonly mediaId: string
  /** Query `allow_remote`. */
  readonly allowRemote?: boolean | undefined
  /** Query `timeout_ms`: in milliseconds, since v1.7. */
  readonly timeoutMs?: number | undefined
  /** Query `allow_redirect`: since v1.7. */
  readonly allowRedirect?: boolean | undefined
}

/**
 * What `getContent` answers: the content, or where it is.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3downloadservernamemediaid
 */
export type GetContentResponse = MediaResponse | RedirectResponse

/**
 * Makes a job for `getContent`.
 *
 * `GET /_matrix/media/v3/download/{serverName}/{mediaId}` · no token · rate-limited · safe · deprecated
 * Status 200, 307, 308 · errors 429 `M_LIMIT_EXCEEDED`; 502 `M_TOO_LARGE`; 504 `M_NOT_YET_UPLOADED`
 * @deprecated
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3downloadservernamemediaid
 */
export const GetContentJob = /* @__PURE__ */ defineJob<GetContentParams, GetContentResponse>({
  jobId: 'GetContent',
  method: 'GET',
  path: '/_matrix/media/v3/download/{serverName}/{mediaId}',
  auth: 'none',
  rateLimited: true,
  deprecated: true,
  idempotency: 'safe',
  statuses: [200, 307, 308],
  returnType: 'File',
  buildQuery: (params = {}) =>
    toQuery({
      allow_remote: optional(params, 'allowRemote', requireBoolean),
      timeout_ms: optional(params, 'timeoutMs', requireInteger),
      allow_redirect: optional(params, 'allowRedirect', requireBoolean),
    }),
  response: readMedia,
})
