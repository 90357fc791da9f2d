// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import { isRoomKeyBackup, type RoomKeyBackup } from '../definitions/room-key-backup.ts'

/**
 * What `GetRoomKeysByRoomIdJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomid
 */
export interface GetRoomKeysByRoomIdParams {
  /** Query `version`. */
  readonly version: string
  /** Path `roomId`. */
  readonly roomId: string
}

/**
 * The body of `getRoomKeysByRoomId`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomid
 */
export type GetRoomKeysByRoomIdResponse = RoomKeyBackup

/**
 * Tells whether a value is `GetRoomKeysByRoomIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomid
 */
export const isGetRoomKeysByRoomIdResponse: Guard<GetRoomKeysByRoomIdResponse> = (
  value,
): value is GetRoomKeysByRoomIdResponse => isRoomKeyBackup(value)

/**
 * Makes a job for `getRoomKeysByRoomId`.
 *
 * `GET /_matrix/client/v3/room_keys/keys/{roomId}` · needs a token · rate-limited · safe · since v1.1
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomid
 */
export const GetRoomKeysByRoomIdJob = /* @__PURE__ */ defineJob<
  GetRoomKeysByRoomIdParams,
  GetRoomKeysByRoomIdResponse
>({
  jobId: 'GetRoomKeysByRoomId',
  method: 'GET',
  path: '/_matrix/client/v3/room_keys/keys/{roomId}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'safe',
  sensitiveResponse: ['session_data'],
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  response: /* @__PURE__ */ fromGuard(isGetRoomKeysByRoomIdResponse),
})
