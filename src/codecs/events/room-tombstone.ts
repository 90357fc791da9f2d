// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomTombstoneContent, type RoomTombstoneContent } from '../../api/events/room-tombstone.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `RoomTombstoneContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtombstone
 */
export const RoomTombstoneContentCodec: Type<RoomTombstoneContent> = /* @__PURE__ */ guarded(
  'RoomTombstoneContent',
  isRoomTombstoneContent,
  () => fields({ body: text, replacement_room: text }),
)
