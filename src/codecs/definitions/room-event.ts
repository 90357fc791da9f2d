// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomEvent, type RoomEvent } from '../../api/definitions/room-event.ts'
import { guarded } from '../guarded.ts'
import { all, beginning, fields } from '../walk.ts'
import { SyncRoomEventCodec } from './sync-room-event.ts'

/**
 * Decodes `RoomEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const RoomEventCodec: Type<RoomEvent> = /* @__PURE__ */ guarded('RoomEvent', isRoomEvent, () =>
  all([SyncRoomEventCodec, fields({ room_id: beginning('!') })]),
)
