// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `GetKeysChangesJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3keyschanges
 */
export interface GetKeysChangesParams {
  /** Query `from`. */
  readonly from: string
  /** Query `to`. */
  readonly to: string
}

/**
 * The body of `getKeysChanges`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3keyschanges
 */
export interface GetKeysChangesResponse {
  readonly changed?: readonly string[] | null
  readonly left?: readonly string[] | null
}

/**
 * Tells whether a value is `GetKeysChangesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3keyschanges
 */
export const isGetKeysChangesResponse: Guard<GetKeysChangesResponse> = (
  value,
): value is GetKeysChangesResponse =>
  isObject(value) &&
  (value.changed == null || isArray(isText, value.changed)) &&
  (value.left == null || isArray(isText, value.left))

/**
 * Makes a job for `getKeysChanges`.
 *
 * `GET /_matrix/client/v3/keys/changes` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3keyschanges
 */
export const GetKeysChangesJob = /* @__PURE__ */ defineJob<GetKeysChangesParams, GetKeysChangesResponse>({
  jobId: 'GetKeysChanges',
  method: 'GET',
  path: '/_matrix/client/v3/keys/changes',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({ from: requireText('from', params.from), to: requireText('to', params.to) }),
  response: /* @__PURE__ */ fromGuard(isGetKeysChangesResponse),
})
