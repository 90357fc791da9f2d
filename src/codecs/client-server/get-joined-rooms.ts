// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetJoinedRoomsResponse,
  isGetJoinedRoomsResponse,
} from '../../api/client-server/get-joined-rooms.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list } from '../walk.ts'

/**
 * Decodes `GetJoinedRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3joined_rooms
 */
export const GetJoinedRoomsResponseCodec: Type<GetJoinedRoomsResponse> = /* @__PURE__ */ guarded(
  'GetJoinedRoomsResponse',
  isGetJoinedRoomsResponse,
  () => fields({ joined_rooms: list(beginning('!')) }),
)
