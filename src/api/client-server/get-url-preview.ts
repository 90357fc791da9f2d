// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetUrlPreviewJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3preview_url
 */
export interface GetUrlPreviewParams {
  /** Query `url`: a URI. */
  readonly url: string
  /** Query `ts`: in milliseconds. */
  readonly ts?: number | undefined
}

/**
 * The body of `getUrlPreview`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3preview_url
 */
export interface GetUrlPreviewResponse {
  /** In bytes. */
  readonly 'matrix:image:size'?: number | null
  /** A URI. */
  readonly 'og:image'?: string | null
  readonly [key: string]: unknown
}

/**
 * Tells whether a value is `GetUrlPreviewResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3preview_url
 */
export const isGetUrlPreviewResponse: Guard<GetUrlPreviewResponse> = (
  value,
): value is GetUrlPreviewResponse =>
  isObject(value) &&
  (value['matrix:image:size'] == null || isInteger(value['matrix:image:size'])) &&
  (value['og:image'] == null || isText(value['og:image']))

/**
 * Makes a job for `getUrlPreview`.
 *
 * `GET /_matrix/media/v3/preview_url` · needs a token · rate-limited · safe · deprecated
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @deprecated
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3preview_url
 */
export const GetUrlPreviewJob = /* @__PURE__ */ defineJob<GetUrlPreviewParams, GetUrlPreviewResponse>({
  jobId: 'GetUrlPreview',
  method: 'GET',
  path: '/_matrix/media/v3/preview_url',
  rateLimited: true,
  deprecated: true,
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({ url: requireText('url', params.url), ts: optional(params, 'ts', requireInteger) }),
  response: /* @__PURE__ */ fromGuard(isGetUrlPreviewResponse),
})
