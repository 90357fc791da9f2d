// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import {
  isThirdPartyLocationBatch,
  type ThirdPartyLocationBatch,
} from '../definitions/third-party-location-batch.ts'

/**
 * What `QueryLocationByAliasJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocation
 */
export interface QueryLocationByAliasParams {
  /** Query `alias`. */
  readonly alias: string
}

/**
 * The body of `queryLocationByAlias`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocation
 */
export type QueryLocationByAliasResponse = ThirdPartyLocationBatch

/**
 * Tells whether a value is `QueryLocationByAliasResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocation
 */
export const isQueryLocationByAliasResponse: Guard<QueryLocationByAliasResponse> = (
  value,
): value is QueryLocationByAliasResponse => isThirdPartyLocationBatch(value)

/**
 * Makes a job for `queryLocationByAlias`.
 *
 * `GET /_matrix/client/v3/thirdparty/location` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocation
 */
export const QueryLocationByAliasJob = /* @__PURE__ */ defineJob<
  QueryLocationByAliasParams,
  QueryLocationByAliasResponse
>({
  jobId: 'QueryLocationByAlias',
  method: 'GET',
  path: '/_matrix/client/v3/thirdparty/location',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ alias: requireText('alias', params.alias) }),
  response: /* @__PURE__ */ fromGuard(isQueryLocationByAliasResponse),
})
