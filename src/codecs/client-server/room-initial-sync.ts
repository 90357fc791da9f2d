// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomInitialSyncPaginationChunk,
  isRoomInitialSyncResponse,
  type RoomInitialSyncPaginationChunk,
  type RoomInitialSyncResponse,
} from '../../api/client-server/room-initial-sync.ts'
import { BasicEventCodec } from '../definitions/basic-event.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomInitialSyncResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidinitialsync
 */
export const RoomInitialSyncResponseCodec: Type<RoomInitialSyncResponse> = /* @__PURE__ */ guarded(
  'RoomInitialSyncResponse',
  isRoomInitialSyncResponse,
  () =>
    fields({
      room_id: beginning('!'),
      membership: optional(oneOf(['invite', 'join', 'leave', 'ban'])),
      messages: optional(RoomInitialSyncPaginationChunkCodec),
      state: optional(list(ClientEventCodec)),
      visibility: optional(oneOf(['private', 'public'])),
      account_data: optional(list(BasicEventCodec)),
    }),
)

/**
 * Decodes `RoomInitialSyncPaginationChunk`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidinitialsync
 */
export const RoomInitialSyncPaginationChunkCodec: Type<RoomInitialSyncPaginationChunk> =
  /* @__PURE__ */ guarded('RoomInitialSyncPaginationChunk', isRoomInitialSyncPaginationChunk, () =>
    fields({ start: optional(text), end: text, chunk: list(ClientEventCodec) }),
  )
