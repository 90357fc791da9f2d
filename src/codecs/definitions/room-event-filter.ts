// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomEventFilter, type RoomEventFilter } from '../../api/definitions/room-event-filter.ts'
import { guarded } from '../guarded.ts'
import { all, beginning, boolean, fields, list, optional } from '../walk.ts'
import { EventFilterCodec } from './event-filter.ts'

/**
 * Decodes `RoomEventFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const RoomEventFilterCodec: Type<RoomEventFilter> = /* @__PURE__ */ guarded(
  'RoomEventFilter',
  isRoomEventFilter,
  () =>
    all([
      EventFilterCodec,
      fields({
        unread_thread_notifications: optional(boolean),
        lazy_load_members: optional(boolean),
        include_redundant_members: optional(boolean),
        not_rooms: optional(list(beginning('!'))),
        rooms: optional(list(beginning('!'))),
        contains_url: optional(boolean),
      }),
    ]),
)
