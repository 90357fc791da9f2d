// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSyncInvitedRoom,
  isSyncInviteState,
  isSyncJoinedRoom,
  isSyncKnockedRoom,
  isSyncKnockState,
  isSyncLeftRoom,
  isSyncResponse,
  isSyncRoomSummary,
  isSyncRooms,
  isSyncThreadNotificationCounts,
  isSyncUnreadNotificationCounts,
  type SyncInvitedRoom,
  type SyncInviteState,
  type SyncJoinedRoom,
  type SyncKnockedRoom,
  type SyncKnockState,
  type SyncLeftRoom,
  type SyncResponse,
  type SyncRoomSummary,
  type SyncRooms,
  type SyncThreadNotificationCounts,
  type SyncUnreadNotificationCounts,
} from '../../api/client-server/sync.ts'
import { EventBatchCodec } from '../definitions/event-batch.ts'
import { StateEventBatchCodec } from '../definitions/state-event-batch.ts'
import { StrippedStateCodec } from '../definitions/stripped-state.ts'
import { TimelineBatchCodec } from '../definitions/timeline-batch.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, list, map, object, optional, text } from '../walk.ts'

/**
 * Decodes `SyncResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncResponseCodec: Type<SyncResponse> = /* @__PURE__ */ guarded(
  'SyncResponse',
  isSyncResponse,
  () =>
    fields({
      next_batch: text,
      rooms: optional(SyncRoomsCodec),
      presence: optional(EventBatchCodec),
      account_data: optional(EventBatchCodec),
      to_device: optional(object),
      device_lists: optional(object),
      device_one_time_keys_count: optional(map('', integer)),
    }),
)

/**
 * Decodes `SyncRooms`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncRoomsCodec: Type<SyncRooms> = /* @__PURE__ */ guarded('SyncRooms', isSyncRooms, () =>
  fields({
    join: optional(map('!', SyncJoinedRoomCodec)),
    invite: optional(map('!', SyncInvitedRoomCodec)),
    knock: optional(map('!', SyncKnockedRoomCodec)),
    leave: optional(map('!', SyncLeftRoomCodec)),
  }),
)

/**
 * Decodes `SyncJoinedRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncJoinedRoomCodec: Type<SyncJoinedRoom> = /* @__PURE__ */ guarded(
  'SyncJoinedRoom',
  isSyncJoinedRoom,
  () =>
    fields({
      summary: optional(SyncRoomSummaryCodec),
      state: optional(StateEventBatchCodec),
      state_after: optional(StateEventBatchCodec),
      timeline: optional(TimelineBatchCodec),
      ephemeral: optional(EventBatchCodec),
      account_data: optional(EventBatchCodec),
      unread_notifications: optional(SyncUnreadNotificationCountsCodec),
      unread_thread_notifications: optional(map('$', SyncThreadNotificationCountsCodec)),
    }),
)

/**
 * Decodes `SyncRoomSummary`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncRoomSummaryCodec: Type<SyncRoomSummary> = /* @__PURE__ */ guarded(
  'SyncRoomSummary',
  isSyncRoomSummary,
  () =>
    fields({
      'm.heroes': optional(list(beginning('@'))),
      'm.joined_member_count': optional(integer),
      'm.invited_member_count': optional(integer),
    }),
)

/**
 * Decodes `SyncUnreadNotificationCounts`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncUnreadNotificationCountsCodec: Type<SyncUnreadNotificationCounts> = /* @__PURE__ */ guarded(
  'SyncUnreadNotificationCounts',
  isSyncUnreadNotificationCounts,
  () => fields({ highlight_count: optional(integer), notification_count: optional(integer) }),
)

/**
 * Decodes `SyncThreadNotificationCounts`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncThreadNotificationCountsCodec: Type<SyncThreadNotificationCounts> = /* @__PURE__ */ guarded(
  'SyncThreadNotificationCounts',
  isSyncThreadNotificationCounts,
  () => fields({ highlight_count: optional(integer), notification_count: optional(integer) }),
)

/**
 * Decodes `SyncInvitedRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncInvitedRoomCodec: Type<SyncInvitedRoom> = /* @__PURE__ */ guarded(
  'SyncInvitedRoom',
  isSyncInvitedRoom,
  () => fields({ invite_state: optional(SyncInviteStateCodec) }),
)

/**
 * Decodes `SyncInviteState`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncInviteStateCodec: Type<SyncInviteState> = /* @__PURE__ */ guarded(
  'SyncInviteState',
  isSyncInviteState,
  () => fields({ events: optional(list(StrippedStateCodec)) }),
)

/**
 * Decodes `SyncKnockedRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncKnockedRoomCodec: Type<SyncKnockedRoom> = /* @__PURE__ */ guarded(
  'SyncKnockedRoom',
  isSyncKnockedRoom,
  () => fields({ knock_state: optional(SyncKnockStateCodec) }),
)

/**
 * Decodes `SyncKnockState`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncKnockStateCodec: Type<SyncKnockState> = /* @__PURE__ */ guarded(
  'SyncKnockState',
  isSyncKnockState,
  () => fields({ events: optional(list(StrippedStateCodec)) }),
)

/**
 * Decodes `SyncLeftRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncLeftRoomCodec: Type<SyncLeftRoom> = /* @__PURE__ */ guarded(
  'SyncLeftRoom',
  isSyncLeftRoom,
  () =>
    fields({
      state: optional(StateEventBatchCodec),
      state_after: optional(StateEventBatchCodec),
      timeline: optional(TimelineBatchCodec),
      account_data: optional(EventBatchCodec),
    }),
)
