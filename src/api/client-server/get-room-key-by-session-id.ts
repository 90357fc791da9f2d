// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import { isKeyBackupData, type KeyBackupData } from '../definitions/key-backup-data.ts'

/**
 * What `GetRoomKeyBySessionIdJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomidsessionid
 */
export interface GetRoomKeyBySessionIdParams {
  /** Query `version`. */
  readonly version: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `sessionId`. */
  readonly sessionId: string
}

/**
 * The body of `getRoomKeyBySessionId`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomidsessionid
 */
export type GetRoomKeyBySessionIdResponse = KeyBackupData

/**
 * Tells whether a value is `GetRoomKeyBySessionIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomidsessionid
 */
export const isGetRoomKeyBySessionIdResponse: Guard<GetRoomKeyBySessionIdResponse> = (
  value,
): value is GetRoomKeyBySessionIdResponse => isKeyBackupData(value)

/**
 * Makes a job for `getRoomKeyBySessionId`.
 *
 * `GET /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}` · needs a token · rate-limited · safe · since v1.1
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomidsessionid
 */
export const GetRoomKeyBySessionIdJob = /* @__PURE__ */ defineJob<
  GetRoomKeyBySessionIdParams,
  GetRoomKeyBySessionIdResponse
>({
  jobId: 'GetRoomKeyBySessionId',
  method: 'GET',
  path: '/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'safe',
  sensitiveResponse: ['session_data'],
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  response: /* @__PURE__ */ fromGuard(isGetRoomKeyBySessionIdResponse),
})
