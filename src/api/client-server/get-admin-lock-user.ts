// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `GetAdminLockUserJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminlockuserid
 */
export interface GetAdminLockUserParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
}

/**
 * The body of `getAdminLockUser`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminlockuserid
 */
export interface GetAdminLockUserResponse {
  readonly locked: boolean
}

/**
 * Tells whether a value is `GetAdminLockUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminlockuserid
 */
export const isGetAdminLockUserResponse: Guard<GetAdminLockUserResponse> = (
  value,
): value is GetAdminLockUserResponse => isObject(value) && isBoolean(value.locked)

/**
 * Makes a job for `getAdminLockUser`.
 *
 * `GET /_matrix/client/v1/admin/lock/{userId}` · needs a token · safe · since v1.18
 * Status 200 · errors 400 `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminlockuserid
 */
export const GetAdminLockUserJob = /* @__PURE__ */ defineJob<
  GetAdminLockUserParams,
  GetAdminLockUserResponse
>({
  jobId: 'GetAdminLockUser',
  method: 'GET',
  path: '/_matrix/client/v1/admin/lock/{userId}',
  since: '1.18',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetAdminLockUserResponse),
})
