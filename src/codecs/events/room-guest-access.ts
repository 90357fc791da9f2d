// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomGuestAccessContent, type RoomGuestAccessContent } from '../../api/events/room-guest-access.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf } from '../walk.ts'

/**
 * Decodes `RoomGuestAccessContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomguest_access
 */
export const RoomGuestAccessContentCodec: Type<RoomGuestAccessContent> = /* @__PURE__ */ guarded(
  'RoomGuestAccessContent',
  isRoomGuestAccessContent,
  () => fields({ guest_access: oneOf(['can_join', 'forbidden']) }),
)
