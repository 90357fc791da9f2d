// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { DeleteRoomKeysVersionResponse } from '../../api/client-server/delete-room-keys-version.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `DeleteRoomKeysVersionResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3room_keysversionversion
 */
export const DeleteRoomKeysVersionResponseCodec: Type<DeleteRoomKeysVersionResponse> =
  /* @__PURE__ */ ignored('DeleteRoomKeysVersionResponse')
