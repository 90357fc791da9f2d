// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomKeyWithheld, type RoomKeyWithheld } from '../../api/definitions/room-key-withheld.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomKeyWithheld`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_keywithheld
 */
export const RoomKeyWithheldCodec: Type<RoomKeyWithheld> = /* @__PURE__ */ guarded(
  'RoomKeyWithheld',
  isRoomKeyWithheld,
  () =>
    fields({
      algorithm: oneOf(['m.megolm.v1.aes-sha2']),
      room_id: optional(beginning('!')),
      session_id: optional(text),
      sender_key: text,
      code: oneOf([
        'm.blacklisted',
        'm.unverified',
        'm.unauthorised',
        'm.unavailable',
        'm.no_olm',
        'm.history_not_shared',
      ]),
      reason: optional(text),
    }),
)
