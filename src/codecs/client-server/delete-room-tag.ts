// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { DeleteRoomTagResponse } from '../../api/client-server/delete-room-tag.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `DeleteRoomTagResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3useruseridroomsroomidtagstag
 */
export const DeleteRoomTagResponseCodec: Type<DeleteRoomTagResponse> =
  /* @__PURE__ */ ignored('DeleteRoomTagResponse')
