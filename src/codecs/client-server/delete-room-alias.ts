// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { DeleteRoomAliasResponse } from '../../api/client-server/delete-room-alias.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `DeleteRoomAliasResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3directoryroomroomalias
 */
export const DeleteRoomAliasResponseCodec: Type<DeleteRoomAliasResponse> =
  /* @__PURE__ */ ignored('DeleteRoomAliasResponse')
