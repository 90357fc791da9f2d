// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSyncFilter,
  isSyncFilterRoomFilter,
  type SyncFilter,
  type SyncFilterRoomFilter,
} from '../../api/definitions/sync-filter.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, list, oneOf, optional, text } from '../walk.ts'
import { EventFilterCodec } from './event-filter.ts'
import { RoomEventFilterCodec } from './room-event-filter.ts'

/**
 * Decodes `SyncFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const SyncFilterCodec: Type<SyncFilter> = /* @__PURE__ */ guarded('SyncFilter', isSyncFilter, () =>
  fields({
    event_fields: optional(list(text)),
    event_format: optional(oneOf(['client', 'federation'])),
    presence: optional(EventFilterCodec),
    account_data: optional(EventFilterCodec),
    room: optional(SyncFilterRoomFilterCodec),
  }),
)

/**
 * Decodes `SyncFilterRoomFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const SyncFilterRoomFilterCodec: Type<SyncFilterRoomFilter> = /* @__PURE__ */ guarded(
  'SyncFilterRoomFilter',
  isSyncFilterRoomFilter,
  () =>
    fields({
      not_rooms: optional(list(beginning('!'))),
      rooms: optional(list(beginning('!'))),
      ephemeral: optional(RoomEventFilterCodec),
      include_leave: optional(boolean),
      state: optional(RoomEventFilterCodec),
      timeline: optional(RoomEventFilterCodec),
      account_data: optional(RoomEventFilterCodec),
    }),
)
