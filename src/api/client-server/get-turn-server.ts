// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isMatching, isObject, isText } from '../../jobs/primitive-guards.ts'

const urisForm = /^turns?:/u

const isUrisItem: Guard<string> = (value): value is string => isMatching(urisForm, value)

/**
 * The body of `getTurnServer`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3voipturnserver
 */
export interface GetTurnServerResponse {
  readonly username: string
  readonly password: string
  /** Each a URI. */
  readonly uris: readonly string[]
  /** In seconds. */
  readonly ttl: number
}

/**
 * Tells whether a value is `GetTurnServerResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3voipturnserver
 */
export const isGetTurnServerResponse: Guard<GetTurnServerResponse> = (
  value,
): value is GetTurnServerResponse =>
  isObject(value) &&
  isText(value.username) &&
  isText(value.password) &&
  isArray(isUrisItem, value.uris) &&
  isInteger(value.ttl)

/**
 * Makes a job for `getTurnServer`.
 *
 * `GET /_matrix/client/v3/voip/turnServer` · needs a token · rate-limited · safe
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3voipturnserver
 */
export const GetTurnServerJob = /* @__PURE__ */ defineJob<Record<never, never>, GetTurnServerResponse>({
  jobId: 'GetTurnServer',
  method: 'GET',
  path: '/_matrix/client/v3/voip/turnServer',
  rateLimited: true,
  idempotency: 'safe',
  sensitiveResponse: ['password'],
  response: /* @__PURE__ */ fromGuard(isGetTurnServerResponse),
})
