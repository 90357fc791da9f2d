// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomKeysVersionCurrentResponse,
  isGetRoomKeysVersionCurrentResponse,
} from '../../api/client-server/get-room-keys-version-current.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, object, oneOf, text } from '../walk.ts'

/**
 * Decodes `GetRoomKeysVersionCurrentResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3room_keysversion
 */
export const GetRoomKeysVersionCurrentResponseCodec: Type<GetRoomKeysVersionCurrentResponse> =
  /* @__PURE__ */ guarded('GetRoomKeysVersionCurrentResponse', isGetRoomKeysVersionCurrentResponse, () =>
    fields({
      algorithm: oneOf(['m.megolm_backup.v1.curve25519-aes-sha2']),
      auth_data: object,
      count: integer,
      etag: text,
      version: text,
    }),
  )
