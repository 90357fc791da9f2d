// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireTextMap } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import { isThirdPartyUserBatch, type ThirdPartyUserBatch } from '../definitions/third-party-user-batch.ts'

/**
 * What `QueryUserByProtocolJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export interface QueryUserByProtocolParams {
  /** Path `protocol`. */
  readonly protocol: string
  /** Query `fields`. */
  readonly fields?: { readonly [key: string]: string } | undefined
}

/**
 * The body of `queryUserByProtocol`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export type QueryUserByProtocolResponse = ThirdPartyUserBatch

/**
 * Tells whether a value is `QueryUserByProtocolResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export const isQueryUserByProtocolResponse: Guard<QueryUserByProtocolResponse> = (
  value,
): value is QueryUserByProtocolResponse => isThirdPartyUserBatch(value)

/**
 * Makes a job for `queryUserByProtocol`.
 *
 * `GET /_matrix/client/v3/thirdparty/user/{protocol}` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export const QueryUserByProtocolJob = /* @__PURE__ */ defineJob<
  QueryUserByProtocolParams,
  QueryUserByProtocolResponse
>({
  jobId: 'QueryUserByProtocol',
  method: 'GET',
  path: '/_matrix/client/v3/thirdparty/user/{protocol}',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ ...optional(params, 'fields', requireTextMap) }),
  response: /* @__PURE__ */ fromGuard(isQueryUserByProtocolResponse),
})
