// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireTextMap } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import {
  isThirdPartyLocationBatch,
  type ThirdPartyLocationBatch,
} from '../definitions/third-party-location-batch.ts'

/**
 * What `QueryLocationByProtocolJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export interface QueryLocationByProtocolParams {
  /** Path `protocol`. */
  readonly protocol: string
  /** Query `fields`. */
  readonly fields?: { readonly [key: string]: string } | undefined
}

/**
 * The body of `queryLocationByProtocol`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export type QueryLocationByProtocolResponse = ThirdPartyLocationBatch

/**
 * Tells whether a value is `QueryLocationByProtocolResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export const isQueryLocationByProtocolResponse: Guard<QueryLocationByProtocolResponse> = (
  value,
): value is QueryLocationByProtocolResponse => isThirdPartyLocationBatch(value)

/**
 * Makes a job for `queryLocationByProtocol`.
 *
 * `GET /_matrix/client/v3/thirdparty/location/{protocol}` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export const QueryLocationByProtocolJob = /* @__PURE__ */ defineJob<
  QueryLocationByProtocolParams,
  QueryLocationByProtocolResponse
>({
  jobId: 'QueryLocationByProtocol',
  method: 'GET',
  path: '/_matrix/client/v3/thirdparty/location/{protocol}',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ ...optional(params, 'fields', requireTextMap) }),
  response: /* @__PURE__ */ fromGuard(isQueryLocationByProtocolResponse),
})
