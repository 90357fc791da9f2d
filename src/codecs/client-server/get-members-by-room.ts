// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetMembersByRoomResponse,
  isGetMembersByRoomResponse,
} from '../../api/client-server/get-members-by-room.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional } from '../walk.ts'

/**
 * Decodes `GetMembersByRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmembers
 */
export const GetMembersByRoomResponseCodec: Type<GetMembersByRoomResponse> = /* @__PURE__ */ guarded(
  'GetMembersByRoomResponse',
  isGetMembersByRoomResponse,
  () => fields({ chunk: optional(list(ClientEventCodec)) }),
)
