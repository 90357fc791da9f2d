// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type ForwardedRoomKeyContent,
  isForwardedRoomKeyContent,
} from '../../api/events/forwarded-room-key.ts'
import { guarded } from '../guarded.ts'
import { fields, list, object, optional, text } from '../walk.ts'

/**
 * Decodes `ForwardedRoomKeyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mforwarded_room_key
 */
export const ForwardedRoomKeyContentCodec: Type<ForwardedRoomKeyContent> = /* @__PURE__ */ guarded(
  'ForwardedRoomKeyContent',
  isForwardedRoomKeyContent,
  () =>
    fields({
      algorithm: text,
      room_id: text,
      sender_key: text,
      session_id: text,
      session_key: text,
      sender_claimed_ed25519_key: text,
      forwarding_curve25519_key_chain: list(text),
      withheld: optional(object),
    }),
)
