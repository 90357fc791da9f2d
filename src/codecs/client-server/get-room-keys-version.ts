// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomKeysVersionResponse,
  isGetRoomKeysVersionResponse,
} from '../../api/client-server/get-room-keys-version.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, object, oneOf, text } from '../walk.ts'

/**
 * Decodes `GetRoomKeysVersionResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keysversionversion
 */
export const GetRoomKeysVersionResponseCodec: Type<GetRoomKeysVersionResponse> = /* @__PURE__ */ guarded(
  'GetRoomKeysVersionResponse',
  isGetRoomKeysVersionResponse,
  () =>
    fields({
      algorithm: oneOf(['m.megolm_backup.v1.curve25519-aes-sha2']),
      auth_data: object,
      count: integer,
      etag: text,
      version: text,
    }),
)
