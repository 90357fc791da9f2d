// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `GetThreadRootsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidthreads
 */
export interface GetThreadRootsParams {
  /** Path `roomId`. */
  readonly roomId: string
  /** Query `include`. */
  readonly include?: 'all' | 'participated' | undefined
  /** Query `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Query `from`. */
  readonly from?: string | undefined
}

/**
 * The body of `getThreadRoots`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidthreads
 */
export interface GetThreadRootsResponse {
  readonly chunk: readonly ClientEvent[]
  readonly next_batch?: string | null
}

/**
 * Tells whether a value is `GetThreadRootsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidthreads
 */
export const isGetThreadRootsResponse: Guard<GetThreadRootsResponse> = (
  value,
): value is GetThreadRootsResponse =>
  isObject(value) &&
  isArray(isClientEvent, value.chunk) &&
  (value.next_batch == null || isText(value.next_batch))

/**
 * Makes a job for `getThreadRoots`.
 *
 * `GET /_matrix/client/v1/rooms/{roomId}/threads` · needs a token · rate-limited · safe · since v1.4
 * Status 200 · errors 400 `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidthreads
 */
export const GetThreadRootsJob = /* @__PURE__ */ defineJob<GetThreadRootsParams, GetThreadRootsResponse>({
  jobId: 'GetThreadRoots',
  method: 'GET',
  path: '/_matrix/client/v1/rooms/{roomId}/threads',
  rateLimited: true,
  since: '1.4',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      include: optional(params, 'include', requireText),
      limit: optional(params, 'limit', requireInteger),
      from: optional(params, 'from', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isGetThreadRootsResponse),
})
