// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import { isThirdPartyUserBatch, type ThirdPartyUserBatch } from '../definitions/third-party-user-batch.ts'

/**
 * What `QueryUserByIDJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuser
 */
export interface QueryUserByIDParams {
  /** Query `userid`. */
  readonly userid: string
}

/**
 * The body of `queryUserByID`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuser
 */
export type QueryUserByIDResponse = ThirdPartyUserBatch

/**
 * Tells whether a value is `QueryUserByIDResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuser
 */
export const isQueryUserByIDResponse: Guard<QueryUserByIDResponse> = (
  value,
): value is QueryUserByIDResponse => isThirdPartyUserBatch(value)

/**
 * Makes a job for `queryUserByID`.
 *
 * `GET /_matrix/client/v3/thirdparty/user` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuser
 */
export const QueryUserByIDJob = /* @__PURE__ */ defineJob<QueryUserByIDParams, QueryUserByIDResponse>({
  jobId: 'QueryUserByID',
  method: 'GET',
  path: '/_matrix/client/v3/thirdparty/user',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ userid: requireText('userid', params.userid) }),
  response: /* @__PURE__ */ fromGuard(isQueryUserByIDResponse),
})
