// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireBoolean } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `SetAdminLockUserJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminlockuserid
 */
export interface SetAdminLockUserParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Body `locked`. */
  readonly locked: boolean
}

/**
 * The body of `setAdminLockUser`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminlockuserid
 */
export interface SetAdminLockUserBody {
  readonly locked: boolean
}

/**
 * Tells whether a value is `SetAdminLockUserBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminlockuserid
 */
export const isSetAdminLockUserBody: Guard<SetAdminLockUserBody> = (value): value is SetAdminLockUserBody =>
  isObject(value) && isBoolean(value.locked)

/**
 * The body of `setAdminLockUser`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminlockuserid
 */
export interface SetAdminLockUserResponse {
  readonly locked: boolean
}

/**
 * Tells whether a value is `SetAdminLockUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminlockuserid
 */
export const isSetAdminLockUserResponse: Guard<SetAdminLockUserResponse> = (
  value,
): value is SetAdminLockUserResponse => isSetAdminLockUserBody(value)

/**
 * Makes a job for `setAdminLockUser`.
 *
 * `PUT /_matrix/client/v1/admin/lock/{userId}` · needs a token · idempotent · since v1.18
 * Status 200 · errors 400 `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminlockuserid
 */
export const SetAdminLockUserJob = /* @__PURE__ */ defineJob<
  SetAdminLockUserParams,
  SetAdminLockUserResponse
>({
  jobId: 'SetAdminLockUser',
  method: 'PUT',
  path: '/_matrix/client/v1/admin/lock/{userId}',
  since: '1.18',
  idempotency: 'idempotent',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        locked: requireBoolean('locked', params.locked),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isSetAdminLockUserResponse),
})
