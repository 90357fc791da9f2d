// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetUrlPreviewAuthedJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediapreview_url
 */
export interface GetUrlPreviewAuthedParams {
  /** Query `url`: a URI. */
  readonly url: string
  /** Query `ts`: in milliseconds. */
  readonly ts?: number | undefined
}

/**
 * The body of `getUrlPreviewAuthed`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediapreview_url
 */
export interface GetUrlPreviewAuthedResponse {
  /** In bytes. */
  readonly 'matrix:image:size'?: number | null
  /** A URI. */
  readonly 'og:image'?: string | null
  readonly [key: string]: unknown
}

/**
 * Tells whether a value is `GetUrlPreviewAuthedResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediapreview_url
 */
export const isGetUrlPreviewAuthedResponse: Guard<GetUrlPreviewAuthedResponse> = (
  value,
): value is GetUrlPreviewAuthedResponse =>
  isObject(value) &&
  (value['matrix:image:size'] == null || isInteger(value['matrix:image:size'])) &&
  (value['og:image'] == null || isText(value['og:image']))

/**
 * Makes a job for `getUrlPreviewAuthed`.
 *
 * `GET /_matrix/client/v1/media/preview_url` · needs a token · rate-limited · safe · since v1.11
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediapreview_url
 */
export const GetUrlPreviewAuthedJob = /* @__PURE__ */ defineJob<
  GetUrlPreviewAuthedParams,
  GetUrlPreviewAuthedResponse
>({
  jobId: 'GetUrlPreviewAuthed',
  method: 'GET',
  path: '/_matrix/client/v1/media/preview_url',
  rateLimited: true,
  since: '1.11',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({ url: requireText('url', params.url), ts: optional(params, 'ts', requireInteger) }),
  response: /* @__PURE__ */ fromGuard(isGetUrlPreviewAuthedResponse),
})
