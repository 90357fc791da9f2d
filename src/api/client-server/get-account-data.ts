// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `GetAccountDataJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridaccount_datatype
 */
export interface GetAccountDataParams {
  /** Path `userId`. */
  readonly userId: string
  /** Path `type`. */
  readonly type: string
}

/**
 * The body of `getAccountData`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridaccount_datatype
 */
export type GetAccountDataResponse = JsonObject

/**
 * Tells whether a value is `GetAccountDataResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridaccount_datatype
 */
export const isGetAccountDataResponse: Guard<GetAccountDataResponse> = (
  value,
): value is GetAccountDataResponse => isObject(value)

/**
 * Makes a job for `getAccountData`.
 *
 * `GET /_matrix/client/v3/user/{userId}/account_data/{type}` · needs a token · safe
 * Status 200 · errors 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridaccount_datatype
 */
export const GetAccountDataJob = /* @__PURE__ */ defineJob<GetAccountDataParams, GetAccountDataResponse>({
  jobId: 'GetAccountData',
  method: 'GET',
  path: '/_matrix/client/v3/user/{userId}/account_data/{type}',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetAccountDataResponse),
})
