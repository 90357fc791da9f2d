// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { type MediaResponse, type RedirectResponse, readMedia } from '../../jobs/media.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetContentOverrideNameAuthedJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediadownloadservernamemediaidfilename
 */
export interface GetContentOverrideNameAuthedParams {
  /** Path `serverName`: a server's host, and its port if it is not the default one. */
  readonly serverName: string
  /** Path `mediaId`. */
  readonly mediaId: string
  /** Path `fileName`. */
  readonly fileName: string
  /** Query `timeout_ms`: in milliseconds, since v1.7. */
  readonly timeoutMs?: number | undefined
}

/**
 * What `getContentOverrideNameAuthed` answers: the content, or where it is.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediadownloadservernamemediaidfilename
 */
export type GetContentOverrideNameAuthedResponse = MediaResponse | RedirectResponse

/**
 * Makes a job for `getContentOverrideNameAuthed`.
 *
 * `GET /_matrix/client/v1/media/download/{serverName}/{mediaId}/{fileName}` · needs a token · rate-limited · safe · since v1.11
 * Status 200, 307, 308 · errors 429 `M_LIMIT_EXCEEDED`; 502 `M_TOO_LARGE`; 504 `M_NOT_YET_UPLOADED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediadownloadservernamemediaidfilename
 */
export const GetContentOverrideNameAuthedJob = /* @__PURE__ */ defineJob<
  GetContentOverrideNameAuthedParams,
  GetContentOverrideNameAuthedResponse
>({
  jobId: 'GetContentOverrideNameAuthed',
  method: 'GET',
  path: '/_matrix/client/v1/media/download/{serverName}/{mediaId}/{fileName}',
  rateLimited: true,
  since: '1.11',
  idempotency: 'safe',
  statuses: [200, 307, 308],
  returnType: 'File',
  buildQuery: (params = {}) => toQuery({ timeout_ms: optional(params, 'timeoutMs', requireInteger) }),
  response: readMedia,
})
