// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `GetAccountDataPerRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export interface GetAccountDataPerRoomParams {
  /** Path `userId`. */
  readonly userId: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `type`. */
  readonly type: string
}

/**
 * The body of `getAccountDataPerRoom`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export type GetAccountDataPerRoomResponse = JsonObject

/**
 * Tells whether a value is `GetAccountDataPerRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export const isGetAccountDataPerRoomResponse: Guard<GetAccountDataPerRoomResponse> = (
  value,
): value is GetAccountDataPerRoomResponse => isObject(value)

/**
 * Makes a job for `getAccountDataPerRoom`.
 *
 * `GET /_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}` · needs a token · safe
 * Status 200 · errors 400 `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export const GetAccountDataPerRoomJob = /* @__PURE__ */ defineJob<
  GetAccountDataPerRoomParams,
  GetAccountDataPerRoomResponse
>({
  jobId: 'GetAccountDataPerRoom',
  method: 'GET',
  path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetAccountDataPerRoomResponse),
})
