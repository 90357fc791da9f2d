// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomNameContent, type RoomNameContent } from '../../api/events/room-name.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `RoomNameContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomname
 */
export const RoomNameContentCodec: Type<RoomNameContent> = /* @__PURE__ */ guarded(
  'RoomNameContent',
  isRoomNameContent,
  () => fields({ name: text }),
)
