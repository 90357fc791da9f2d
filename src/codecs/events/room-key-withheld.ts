// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomKeyWithheldContent, type RoomKeyWithheldContent } from '../../api/events/room-key-withheld.ts'
import { RoomKeyWithheldCodec } from '../definitions/room-key-withheld.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `RoomKeyWithheldContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_keywithheld
 */
export const RoomKeyWithheldContentCodec: Type<RoomKeyWithheldContent> = /* @__PURE__ */ guarded(
  'RoomKeyWithheldContent',
  isRoomKeyWithheldContent,
  () => RoomKeyWithheldCodec,
)
