// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomKeyContent, type RoomKeyContent } from '../../api/events/room-key.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomKeyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key
 */
export const RoomKeyContentCodec: Type<RoomKeyContent> = /* @__PURE__ */ guarded(
  'RoomKeyContent',
  isRoomKeyContent,
  () =>
    fields({
      algorithm: oneOf(['m.megolm.v1.aes-sha2']),
      room_id: text,
      session_id: text,
      session_key: text,
      shared_history: optional(boolean),
    }),
)
