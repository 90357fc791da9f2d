// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetRoomStateResponse, isGetRoomStateResponse } from '../../api/client-server/get-room-state.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { list } from '../walk.ts'

/**
 * Decodes `GetRoomStateResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstate
 */
export const GetRoomStateResponseCodec: Type<GetRoomStateResponse> = /* @__PURE__ */ guarded(
  'GetRoomStateResponse',
  isGetRoomStateResponse,
  () => list(ClientEventCodec),
)
