// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomIdByAliasResponse,
  isGetRoomIdByAliasResponse,
} from '../../api/client-server/get-room-id-by-alias.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetRoomIdByAliasResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directoryroomroomalias
 */
export const GetRoomIdByAliasResponseCodec: Type<GetRoomIdByAliasResponse> = /* @__PURE__ */ guarded(
  'GetRoomIdByAliasResponse',
  isGetRoomIdByAliasResponse,
  () => fields({ room_id: optional(beginning('!')), servers: optional(list(text)) }),
)
