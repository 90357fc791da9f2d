// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `GetUserProfileJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuserid
 */
export interface GetUserProfileParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
}

/**
 * The body of `getUserProfile`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuserid
 */
export interface GetUserProfileResponse {
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly avatar_url?: string | null
  readonly displayname?: string | null
  /** Since v1.16. */
  readonly 'm.tz'?: string | null
  readonly [key: string]: unknown
}

/**
 * Tells whether a value is `GetUserProfileResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuserid
 */
export const isGetUserProfileResponse: Guard<GetUserProfileResponse> = (
  value,
): value is GetUserProfileResponse =>
  isObject(value) &&
  (value.avatar_url == null || isText(value.avatar_url)) &&
  (value.displayname == null || isText(value.displayname)) &&
  (value['m.tz'] == null || isText(value['m.tz']))

/**
 * Makes a job for `getUserProfile`.
 *
 * `GET /_matrix/client/v3/profile/{userId}` · a token is optional · safe
 * Status 200 · errors 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuserid
 */
export const GetUserProfileJob = /* @__PURE__ */ defineJob<GetUserProfileParams, GetUserProfileResponse>({
  jobId: 'GetUserProfile',
  method: 'GET',
  path: '/_matrix/client/v3/profile/{userId}',
  auth: 'optional',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetUserProfileResponse),
})
