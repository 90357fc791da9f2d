// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { isRoomKeyBackup, type RoomKeyBackup } from '../definitions/room-key-backup.ts'

/**
 * What `GetRoomKeysJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeys
 */
export interface GetRoomKeysParams {
  /** Query `version`. */
  readonly version: string
}

/**
 * The body of `getRoomKeys`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeys
 */
export interface GetRoomKeysResponse {
  readonly rooms: { readonly [key: string]: RoomKeyBackup }
}

/**
 * Tells whether a value is `GetRoomKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeys
 */
export const isGetRoomKeysResponse: Guard<GetRoomKeysResponse> = (value): value is GetRoomKeysResponse =>
  isObject(value) && isMap('!', isRoomKeyBackup, value.rooms)

/**
 * Makes a job for `getRoomKeys`.
 *
 * `GET /_matrix/client/v3/room_keys/keys` · needs a token · rate-limited · safe · since v1.1
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeys
 */
export const GetRoomKeysJob = /* @__PURE__ */ defineJob<GetRoomKeysParams, GetRoomKeysResponse>({
  jobId: 'GetRoomKeys',
  method: 'GET',
  path: '/_matrix/client/v3/room_keys/keys',
  rateLimited: true,
  since: '1.1',
  idempotency: 'safe',
  sensitiveResponse: ['session_data'],
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  response: /* @__PURE__ */ fromGuard(isGetRoomKeysResponse),
})
