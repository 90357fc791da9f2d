// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomSummary, type RoomSummary } from '../../api/definitions/room-summary.ts'
import { guarded } from '../guarded.ts'
import { all, beginning, fields, list, oneOf, optional, text } from '../walk.ts'
import { PublicRoomsChunkCodec } from './public-rooms-chunk.ts'

/**
 * Decodes `RoomSummary`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1room_summaryroomidoralias
 */
export const RoomSummaryCodec: Type<RoomSummary> = /* @__PURE__ */ guarded('RoomSummary', isRoomSummary, () =>
  all([
    PublicRoomsChunkCodec,
    fields({
      room_type: optional(text),
      allowed_room_ids: optional(list(beginning('!'))),
      encryption: optional(oneOf(['m.megolm.v1.aes-sha2'])),
      room_version: optional(text),
    }),
  ]),
)
