// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomCreateContent,
  isRoomCreatePreviousRoom,
  type RoomCreateContent,
  type RoomCreatePreviousRoom,
} from '../../api/events/room-create.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `RoomCreateContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcreate
 */
export const RoomCreateContentCodec: Type<RoomCreateContent> = /* @__PURE__ */ guarded(
  'RoomCreateContent',
  isRoomCreateContent,
  () =>
    fields({
      creator: optional(beginning('@')),
      'm.federate': optional(boolean),
      room_version: optional(text),
      type: optional(text),
      predecessor: optional(RoomCreatePreviousRoomCodec),
      additional_creators: optional(list(beginning('@'))),
    }),
)

/**
 * Decodes `RoomCreatePreviousRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcreate
 */
export const RoomCreatePreviousRoomCodec: Type<RoomCreatePreviousRoom> = /* @__PURE__ */ guarded(
  'RoomCreatePreviousRoom',
  isRoomCreatePreviousRoom,
  () => fields({ room_id: beginning('!'), event_id: optional(beginning('$')) }),
)
