// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomHistoryVisibilityContent,
  type RoomHistoryVisibilityContent,
} from '../../api/events/room-history-visibility.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf } from '../walk.ts'

/**
 * Decodes `RoomHistoryVisibilityContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomhistory_visibility
 */
export const RoomHistoryVisibilityContentCodec: Type<RoomHistoryVisibilityContent> = /* @__PURE__ */ guarded(
  'RoomHistoryVisibilityContent',
  isRoomHistoryVisibilityContent,
  () => fields({ history_visibility: oneOf(['invited', 'joined', 'shared', 'world_readable']) }),
)
