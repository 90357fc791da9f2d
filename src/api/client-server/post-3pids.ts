// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `Post3PIDsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export interface Post3PIDsParams {
  /** Body `three_pid_creds`. */
  readonly threePidCreds: Post3PIDsThreePidCredentials
}

/**
 * The body of `post3PIDs`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export interface Post3PIDsBody {
  readonly three_pid_creds: Post3PIDsThreePidCredentials
}

/**
 * Tells whether a value is `Post3PIDsBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export const isPost3PIDsBody: Guard<Post3PIDsBody> = (value): value is Post3PIDsBody =>
  isObject(value) && isPost3PIDsThreePidCredentials(value.three_pid_creds)

/**
 * Inside the body of `post3PIDs`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export interface Post3PIDsThreePidCredentials {
  readonly client_secret: string
  readonly id_server: string
  readonly id_access_token: string
  readonly sid: string
}

/**
 * Tells whether a value is `Post3PIDsThreePidCredentials`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export const isPost3PIDsThreePidCredentials: Guard<Post3PIDsThreePidCredentials> = (
  value,
): value is Post3PIDsThreePidCredentials =>
  isObject(value) &&
  isText(value.client_secret) &&
  isText(value.id_server) &&
  isText(value.id_access_token) &&
  isText(value.sid)

/**
 * The body of `post3PIDs`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export interface Post3PIDsResponse {
  /** A URI. */
  readonly submit_url?: string | null
}

/**
 * Tells whether a value is `Post3PIDsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export const isPost3PIDsResponse: Guard<Post3PIDsResponse> = (value): value is Post3PIDsResponse =>
  isObject(value) && (value.submit_url == null || isText(value.submit_url))

/**
 * Makes a job for `post3PIDs`.
 *
 * `POST /_matrix/client/v3/account/3pid` · needs a token · unsafe · deprecated
 * Status 200 · errors 403 `M_THREEPID_AUTH_FAILED`
 * @deprecated
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export const Post3PIDsJob = /* @__PURE__ */ defineJob<Post3PIDsParams, Post3PIDsResponse>({
  jobId: 'Post3PIDs',
  method: 'POST',
  path: '/_matrix/client/v3/account/3pid',
  deprecated: true,
  idempotency: 'unsafe',
  sensitive: ['client_secret', 'id_access_token'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        three_pid_creds: requireObject('threePidCreds', params.threePidCreds),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isPost3PIDsResponse),
})
