// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomKeyBySessionIdResponse,
  isGetRoomKeyBySessionIdResponse,
} from '../../api/client-server/get-room-key-by-session-id.ts'
import { KeyBackupDataCodec } from '../definitions/key-backup-data.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetRoomKeyBySessionIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keyskeysroomidsessionid
 */
export const GetRoomKeyBySessionIdResponseCodec: Type<GetRoomKeyBySessionIdResponse> =
  /* @__PURE__ */ guarded(
    'GetRoomKeyBySessionIdResponse',
    isGetRoomKeyBySessionIdResponse,
    () => KeyBackupDataCodec,
  )
