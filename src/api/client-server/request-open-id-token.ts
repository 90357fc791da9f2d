// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { objectBody } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { isOpenidToken, type OpenidToken } from '../definitions/openid-token.ts'

/**
 * What `RequestOpenIdTokenJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export interface RequestOpenIdTokenParams {
  /** Path `userId`. */
  readonly userId: string
  /** The body. */
  readonly body: JsonObject
}

/**
 * The body of `requestOpenIdToken`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export type RequestOpenIdTokenBody = JsonObject

/**
 * Tells whether a value is `RequestOpenIdTokenBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export const isRequestOpenIdTokenBody: Guard<RequestOpenIdTokenBody> = (
  value,
): value is RequestOpenIdTokenBody => isObject(value)

/**
 * The body of `requestOpenIdToken`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export type RequestOpenIdTokenResponse = OpenidToken

/**
 * Tells whether a value is `RequestOpenIdTokenResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export const isRequestOpenIdTokenResponse: Guard<RequestOpenIdTokenResponse> = (
  value,
): value is RequestOpenIdTokenResponse => isOpenidToken(value)

/**
 * Makes a job for `requestOpenIdToken`.
 *
 * `POST /_matrix/client/v3/user/{userId}/openid/request_token` · needs a token · rate-limited · idempotent
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export const RequestOpenIdTokenJob = /* @__PURE__ */ defineJob<
  RequestOpenIdTokenParams,
  RequestOpenIdTokenResponse
>({
  jobId: 'RequestOpenIdToken',
  method: 'POST',
  path: '/_matrix/client/v3/user/{userId}/openid/request_token',
  rateLimited: true,
  idempotency: 'idempotent',
  sensitiveResponse: ['access_token'],
  buildBody: (params) => objectBody(params.body),
  response: /* @__PURE__ */ fromGuard(isRequestOpenIdTokenResponse),
})
