// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `GetEventsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3events
 */
export interface GetEventsParams {
  /** Query `from`. */
  readonly from?: string | undefined
  /** Query `timeout`: in milliseconds. */
  readonly timeout?: number | undefined
}

/**
 * The body of `getEvents`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3events
 */
export interface GetEventsResponse {
  readonly start?: string | null
  readonly end?: string | null
  readonly chunk?: readonly ClientEvent[] | null
}

/**
 * Tells whether a value is `GetEventsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3events
 */
export const isGetEventsResponse: Guard<GetEventsResponse> = (value): value is GetEventsResponse =>
  isObject(value) &&
  (value.start == null || isText(value.start)) &&
  (value.end == null || isText(value.end)) &&
  (value.chunk == null || isArray(isClientEvent, value.chunk))

/**
 * Makes a job for `getEvents`.
 *
 * `GET /_matrix/client/v3/events` · needs a token · safe · deprecated
 * Status 200 · errors 400
 * @deprecated
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3events
 */
export const GetEventsJob = /* @__PURE__ */ defineJob<GetEventsParams, GetEventsResponse>({
  jobId: 'GetEvents',
  method: 'GET',
  path: '/_matrix/client/v3/events',
  deprecated: true,
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      from: optional(params, 'from', requireText),
      timeout: optional(params, 'timeout', requireInteger),
    }),
  response: /* @__PURE__ */ fromGuard(isGetEventsResponse),
})
