// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomPinnedEventsContent,
  type RoomPinnedEventsContent,
} from '../../api/events/room-pinned-events.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list } from '../walk.ts'

/**
 * Decodes `RoomPinnedEventsContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompinned_events
 */
export const RoomPinnedEventsContentCodec: Type<RoomPinnedEventsContent> = /* @__PURE__ */ guarded(
  'RoomPinnedEventsContent',
  isRoomPinnedEventsContent,
  () => fields({ pinned: list(beginning('$')) }),
)
