// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPutRoomKeysVersionBody,
  type PutRoomKeysVersionBody,
  type PutRoomKeysVersionResponse,
} from '../../api/client-server/put-room-keys-version.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, object, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `PutRoomKeysVersionBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keysversionversion
 */
export const PutRoomKeysVersionBodyCodec: Type<PutRoomKeysVersionBody> = /* @__PURE__ */ guarded(
  'PutRoomKeysVersionBody',
  isPutRoomKeysVersionBody,
  () =>
    fields({
      algorithm: oneOf(['m.megolm_backup.v1.curve25519-aes-sha2']),
      auth_data: object,
      version: optional(text),
    }),
)

/**
 * Decodes `PutRoomKeysVersionResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keysversionversion
 */
export const PutRoomKeysVersionResponseCodec: Type<PutRoomKeysVersionResponse> = /* @__PURE__ */ ignored(
  'PutRoomKeysVersionResponse',
)
