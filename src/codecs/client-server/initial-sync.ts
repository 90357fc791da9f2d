// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type InitialSyncPaginationChunk,
  type InitialSyncResponse,
  type InitialSyncRoomInfo,
  isInitialSyncPaginationChunk,
  isInitialSyncResponse,
  isInitialSyncRoomInfo,
} from '../../api/client-server/initial-sync.ts'
import { BasicEventCodec } from '../definitions/basic-event.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `InitialSyncResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const InitialSyncResponseCodec: Type<InitialSyncResponse> = /* @__PURE__ */ guarded(
  'InitialSyncResponse',
  isInitialSyncResponse,
  () =>
    fields({
      end: text,
      presence: list(BasicEventCodec),
      rooms: list(InitialSyncRoomInfoCodec),
      account_data: optional(list(BasicEventCodec)),
    }),
)

/**
 * Decodes `InitialSyncRoomInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const InitialSyncRoomInfoCodec: Type<InitialSyncRoomInfo> = /* @__PURE__ */ guarded(
  'InitialSyncRoomInfo',
  isInitialSyncRoomInfo,
  () =>
    fields({
      room_id: beginning('!'),
      membership: oneOf(['invite', 'join', 'leave', 'ban']),
      invite: optional(ClientEventCodec),
      messages: optional(InitialSyncPaginationChunkCodec),
      state: optional(list(ClientEventCodec)),
      visibility: optional(oneOf(['private', 'public'])),
      account_data: optional(list(BasicEventCodec)),
    }),
)

/**
 * Decodes `InitialSyncPaginationChunk`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const InitialSyncPaginationChunkCodec: Type<InitialSyncPaginationChunk> = /* @__PURE__ */ guarded(
  'InitialSyncPaginationChunk',
  isInitialSyncPaginationChunk,
  () => fields({ start: optional(text), end: text, chunk: list(ClientEventCodec) }),
)
