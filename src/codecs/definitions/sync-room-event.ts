// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isSyncRoomEvent, type SyncRoomEvent } from '../../api/definitions/sync-room-event.ts'
import { guarded } from '../guarded.ts'
import { all, beginning, fields, integer, optional } from '../walk.ts'
import { BasicEventCodec } from './basic-event.ts'
import { UnsignedPropCodec } from './unsigned-prop.ts'

/**
 * Decodes `SyncRoomEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const SyncRoomEventCodec: Type<SyncRoomEvent> = /* @__PURE__ */ guarded(
  'SyncRoomEvent',
  isSyncRoomEvent,
  () =>
    all([
      BasicEventCodec,
      fields({
        event_id: beginning('$'),
        sender: beginning('@'),
        origin_server_ts: integer,
        unsigned: optional(UnsignedPropCodec),
      }),
    ]),
)
