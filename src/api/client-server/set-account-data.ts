// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { objectBody } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `SetAccountDataJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridaccount_datatype
 */
export interface SetAccountDataParams {
  /** Path `userId`. */
  readonly userId: string
  /** Path `type`. */
  readonly type: string
  /** The body. */
  readonly body: JsonObject
}

/**
 * The body of `setAccountData`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridaccount_datatype
 */
export type SetAccountDataBody = JsonObject

/**
 * Tells whether a value is `SetAccountDataBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridaccount_datatype
 */
export const isSetAccountDataBody: Guard<SetAccountDataBody> = (value): value is SetAccountDataBody =>
  isObject(value)

/**
 * What `setAccountData` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridaccount_datatype
 */
export type SetAccountDataResponse = EmptyResponse

/**
 * Makes a job for `setAccountData`.
 *
 * `PUT /_matrix/client/v3/user/{userId}/account_data/{type}` · needs a token · idempotent
 * Status 200 · errors 400 `M_BAD_JSON`, `M_NOT_JSON`; 403 `M_FORBIDDEN`; 405 `M_BAD_JSON`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridaccount_datatype
 */
export const SetAccountDataJob = /* @__PURE__ */ defineJob<SetAccountDataParams, SetAccountDataResponse>({
  jobId: 'SetAccountData',
  method: 'PUT',
  path: '/_matrix/client/v3/user/{userId}/account_data/{type}',
  idempotency: 'idempotent',
  buildBody: (params) => objectBody(params.body),
})
