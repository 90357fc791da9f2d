// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPutRoomKeyBySessionIdBody,
  isPutRoomKeyBySessionIdResponse,
  type PutRoomKeyBySessionIdBody,
  type PutRoomKeyBySessionIdResponse,
} from '../../api/client-server/put-room-key-by-session-id.ts'
import { KeyBackupDataCodec } from '../definitions/key-backup-data.ts'
import { KeyBackupRoomKeysUpdateResponseCodec } from '../definitions/key-backup-room-keys-update-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `PutRoomKeyBySessionIdBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const PutRoomKeyBySessionIdBodyCodec: Type<PutRoomKeyBySessionIdBody> = /* @__PURE__ */ guarded(
  'PutRoomKeyBySessionIdBody',
  isPutRoomKeyBySessionIdBody,
  () => KeyBackupDataCodec,
)

/**
 * Decodes `PutRoomKeyBySessionIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid
 */
export const PutRoomKeyBySessionIdResponseCodec: Type<PutRoomKeyBySessionIdResponse> =
  /* @__PURE__ */ guarded(
    'PutRoomKeyBySessionIdResponse',
    isPutRoomKeyBySessionIdResponse,
    () => KeyBackupRoomKeysUpdateResponseCodec,
  )
