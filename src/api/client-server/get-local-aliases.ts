// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'

const isAliasesItem: Guard<string> = (value): value is string => isPrefixed('#', value)

/**
 * What `GetLocalAliasesJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidaliases
 */
export interface GetLocalAliasesParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
}

/**
 * The body of `getLocalAliases`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidaliases
 */
export interface GetLocalAliasesResponse {
  /** Each a room alias, such as `#name:server`. */
  readonly aliases: readonly string[]
}

/**
 * Tells whether a value is `GetLocalAliasesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidaliases
 */
export const isGetLocalAliasesResponse: Guard<GetLocalAliasesResponse> = (
  value,
): value is GetLocalAliasesResponse => isObject(value) && isArray(isAliasesItem, value.aliases)

/**
 * Makes a job for `getLocalAliases`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/aliases` · needs a token · rate-limited · safe
 * Status 200 · errors 400 `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidaliases
 */
export const GetLocalAliasesJob = /* @__PURE__ */ defineJob<GetLocalAliasesParams, GetLocalAliasesResponse>({
  jobId: 'GetLocalAliases',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/aliases',
  rateLimited: true,
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetLocalAliasesResponse),
})
