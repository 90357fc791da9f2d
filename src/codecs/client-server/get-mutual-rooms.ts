// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetMutualRoomsResponse,
  isGetMutualRoomsResponse,
} from '../../api/client-server/get-mutual-rooms.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetMutualRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mutual_rooms
 */
export const GetMutualRoomsResponseCodec: Type<GetMutualRoomsResponse> = /* @__PURE__ */ guarded(
  'GetMutualRoomsResponse',
  isGetMutualRoomsResponse,
  () => fields({ joined: list(beginning('!')), count: integer, next_batch: optional(text) }),
)
