// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isInteger, isNull, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const presenceValues = ['online', 'offline', 'unavailable'] as const

/**
 * What `GetPresenceJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3presenceuseridstatus
 */
export interface GetPresenceParams {
  /** Path `userId`. */
  readonly userId: string
}

/**
 * The body of `getPresence`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3presenceuseridstatus
 */
export interface GetPresenceResponse {
  readonly presence: 'online' | 'offline' | 'unavailable'
  /** In milliseconds. */
  readonly last_active_ago?: number | null
  readonly status_msg?: string | null
  readonly currently_active?: boolean | null
}

/**
 * Tells whether a value is `GetPresenceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3presenceuseridstatus
 */
export const isGetPresenceResponse: Guard<GetPresenceResponse> = (value): value is GetPresenceResponse =>
  isObject(value) &&
  isOneOf(presenceValues, value.presence) &&
  (value.last_active_ago == null || isInteger(value.last_active_ago)) &&
  (value.status_msg == null || isNull(value.status_msg) || isText(value.status_msg)) &&
  (value.currently_active == null || isBoolean(value.currently_active))

/**
 * Makes a job for `getPresence`.
 *
 * `GET /_matrix/client/v3/presence/{userId}/status` · needs a token · safe
 * Status 200 · errors 403 `M_FORBIDDEN`; 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3presenceuseridstatus
 */
export const GetPresenceJob = /* @__PURE__ */ defineJob<GetPresenceParams, GetPresenceResponse>({
  jobId: 'GetPresence',
  method: 'GET',
  path: '/_matrix/client/v3/presence/{userId}/status',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetPresenceResponse),
})
