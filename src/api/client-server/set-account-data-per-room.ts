// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { objectBody } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `SetAccountDataPerRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export interface SetAccountDataPerRoomParams {
  /** Path `userId`. */
  readonly userId: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `type`. */
  readonly type: string
  /** The body. */
  readonly body: JsonObject
}

/**
 * The body of `setAccountDataPerRoom`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export type SetAccountDataPerRoomBody = JsonObject

/**
 * Tells whether a value is `SetAccountDataPerRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export const isSetAccountDataPerRoomBody: Guard<SetAccountDataPerRoomBody> = (
  value,
): value is SetAccountDataPerRoomBody => isObject(value)

/**
 * What `setAccountDataPerRoom` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export type SetAccountDataPerRoomResponse = EmptyResponse

/**
 * Makes a job for `setAccountDataPerRoom`.
 *
 * `PUT /_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}` · needs a token · idempotent
 * Status 200 · errors 400 `M_BAD_JSON`, `M_INVALID_PARAM`, `M_NOT_JSON`; 403 `M_FORBIDDEN`; 405 `M_BAD_JSON`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export const SetAccountDataPerRoomJob = /* @__PURE__ */ defineJob<
  SetAccountDataPerRoomParams,
  SetAccountDataPerRoomResponse
>({
  jobId: 'SetAccountDataPerRoom',
  method: 'PUT',
  path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}',
  idempotency: 'idempotent',
  buildBody: (params) => objectBody(params.body),
})
