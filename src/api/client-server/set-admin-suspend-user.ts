// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireBoolean } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `SetAdminSuspendUserJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminsuspenduserid
 */
export interface SetAdminSuspendUserParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Body `suspended`. */
  readonly suspended: boolean
}

/**
 * The body of `setAdminSuspendUser`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminsuspenduserid
 */
export interface SetAdminSuspendUserBody {
  readonly suspended: boolean
}

/**
 * Tells whether a value is `SetAdminSuspendUserBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminsuspenduserid
 */
export const isSetAdminSuspendUserBody: Guard<SetAdminSuspendUserBody> = (
  value,
): value is SetAdminSuspendUserBody => isObject(value) && isBoolean(value.suspended)

/**
 * The body of `setAdminSuspendUser`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminsuspenduserid
 */
export interface SetAdminSuspendUserResponse {
  readonly suspended: boolean
}

/**
 * Tells whether a value is `SetAdminSuspendUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminsuspenduserid
 */
export const isSetAdminSuspendUserResponse: Guard<SetAdminSuspendUserResponse> = (
  value,
): value is SetAdminSuspendUserResponse => isSetAdminSuspendUserBody(value)

/**
 * Makes a job for `setAdminSuspendUser`.
 *
 * `PUT /_matrix/client/v1/admin/suspend/{userId}` · needs a token · idempotent · since v1.18
 * Status 200 · errors 400 `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminsuspenduserid
 */
export const SetAdminSuspendUserJob = /* @__PURE__ */ defineJob<
  SetAdminSuspendUserParams,
  SetAdminSuspendUserResponse
>({
  jobId: 'SetAdminSuspendUser',
  method: 'PUT',
  path: '/_matrix/client/v1/admin/suspend/{userId}',
  since: '1.18',
  idempotency: 'idempotent',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        suspended: requireBoolean('suspended', params.suspended),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isSetAdminSuspendUserResponse),
})
