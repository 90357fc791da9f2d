// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const algorithmValues = ['m.megolm_backup.v1.curve25519-aes-sha2'] as const

/**
 * The body of `getRoomKeysVersionCurrent`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keysversion
 */
export interface GetRoomKeysVersionCurrentResponse {
  readonly algorithm: 'm.megolm_backup.v1.curve25519-aes-sha2'
  readonly auth_data: JsonObject
  /** A whole number. */
  readonly count: number
  readonly etag: string
  readonly version: string
}

/**
 * Tells whether a value is `GetRoomKeysVersionCurrentResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keysversion
 */
export const isGetRoomKeysVersionCurrentResponse: Guard<GetRoomKeysVersionCurrentResponse> = (
  value,
): value is GetRoomKeysVersionCurrentResponse =>
  isObject(value) &&
  isOneOf(algorithmValues, value.algorithm) &&
  isObject(value.auth_data) &&
  isInteger(value.count) &&
  isText(value.etag) &&
  isText(value.version)

/**
 * Makes a job for `getRoomKeysVersionCurrent`.
 *
 * `GET /_matrix/client/v3/room_keys/version` · needs a token · rate-limited · safe · since v1.1
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keysversion
 */
export const GetRoomKeysVersionCurrentJob = /* @__PURE__ */ defineJob<
  Record<never, never>,
  GetRoomKeysVersionCurrentResponse
>({
  jobId: 'GetRoomKeysVersionCurrent',
  method: 'GET',
  path: '/_matrix/client/v3/room_keys/version',
  rateLimited: true,
  since: '1.1',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetRoomKeysVersionCurrentResponse),
})
