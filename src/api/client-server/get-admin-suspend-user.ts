// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `GetAdminSuspendUserJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminsuspenduserid
 */
export interface GetAdminSuspendUserParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
}

/**
 * The body of `getAdminSuspendUser`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminsuspenduserid
 */
export interface GetAdminSuspendUserResponse {
  readonly suspended: boolean
}

/**
 * Tells whether a value is `GetAdminSuspendUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminsuspenduserid
 */
export const isGetAdminSuspendUserResponse: Guard<GetAdminSuspendUserResponse> = (
  value,
): value is GetAdminSuspendUserResponse => isObject(value) && isBoolean(value.suspended)

/**
 * Makes a job for `getAdminSuspendUser`.
 *
 * `GET /_matrix/client/v1/admin/suspend/{userId}` · needs a token · safe · since v1.18
 * Status 200 · errors 400 `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminsuspenduserid
 */
export const GetAdminSuspendUserJob = /* @__PURE__ */ defineJob<
  GetAdminSuspendUserParams,
  GetAdminSuspendUserResponse
>({
  jobId: 'GetAdminSuspendUser',
  method: 'GET',
  path: '/_matrix/client/v1/admin/suspend/{userId}',
  since: '1.18',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetAdminSuspendUserResponse),
})
