// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireBoolean, requireInteger, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import { isKeyBackupData, type KeyBackupData } from '../definitions/key-backup-data.ts'
import {
  isKeyBackupRoomKeysUpdateResponse,
  type KeyBackupRoomKeysUpdateResponse,
} from '../definitions/key-backup-room-keys-update-response.ts'

/**
 * What `PutRoomKeyBySessionIdJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export interface PutRoomKeyBySessionIdParams {
  /** Query `version`. */
  readonly version: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `sessionId`. */
  readonly sessionId: string
  /** Body `first_message_index`: a whole number. */
  readonly firstMessageIndex: number
  /** Body `forwarded_count`: a whole number. */
  readonly forwardedCount: number
  /** Body `is_verified`. */
  readonly isVerified: boolean
  /** Body `session_data`: sensitive. */
  readonly sessionData: JsonObject
}

/**
 * The body of `putRoomKeyBySessionId`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export type PutRoomKeyBySessionIdBody = KeyBackupData

/**
 * Tells whether a value is `PutRoomKeyBySessionIdBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const isPutRoomKeyBySessionIdBody: Guard<PutRoomKeyBySessionIdBody> = (
  value,
): value is PutRoomKeyBySessionIdBody => isKeyBackupData(value)

/**
 * The body of `putRoomKeyBySessionId`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export type PutRoomKeyBySessionIdResponse = KeyBackupRoomKeysUpdateResponse

/**
 * Tells whether a value is `PutRoomKeyBySessionIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const isPutRoomKeyBySessionIdResponse: Guard<PutRoomKeyBySessionIdResponse> = (
  value,
): value is PutRoomKeyBySessionIdResponse => isKeyBackupRoomKeysUpdateResponse(value)

/**
 * Makes a job for `putRoomKeyBySessionId`.
 *
 * `PUT /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}` · needs a token · rate-limited · idempotent · since v1.1
 * Status 200 · errors 403 `M_WRONG_ROOM_KEYS_VERSION`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const PutRoomKeyBySessionIdJob = /* @__PURE__ */ defineJob<
  PutRoomKeyBySessionIdParams,
  PutRoomKeyBySessionIdResponse
>({
  jobId: 'PutRoomKeyBySessionId',
  method: 'PUT',
  path: '/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'idempotent',
  sensitive: ['session_data'],
  buildQuery: (params = {}) => toQuery({ version: requireText('version', params.version) }),
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        first_message_index: requireInteger('firstMessageIndex', params.firstMessageIndex),
        forwarded_count: requireInteger('forwardedCount', params.forwardedCount),
        is_verified: requireBoolean('isVerified', params.isVerified),
        session_data: requireObject('sessionData', params.sessionData),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isPutRoomKeyBySessionIdResponse),
})
