// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomSummaryResponse,
  isGetRoomSummaryResponse,
} from '../../api/client-server/get-room-summary.ts'
import { RoomSummaryCodec } from '../definitions/room-summary.ts'
import { guarded } from '../guarded.ts'
import { all, fields, oneOf, optional } from '../walk.ts'

/**
 * Decodes `GetRoomSummaryResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1room_summaryroomidoralias
 */
export const GetRoomSummaryResponseCodec: Type<GetRoomSummaryResponse> = /* @__PURE__ */ guarded(
  'GetRoomSummaryResponse',
  isGetRoomSummaryResponse,
  () =>
    all([
      RoomSummaryCodec,
      fields({ membership: optional(oneOf(['invite', 'join', 'knock', 'leave', 'ban'])) }),
    ]),
)
