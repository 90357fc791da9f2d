// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireBoolean, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isMap, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type EventBatch, isEventBatch } from '../definitions/event-batch.ts'
import { isStateEventBatch, type StateEventBatch } from '../definitions/state-event-batch.ts'
import { isStrippedState, type StrippedState } from '../definitions/stripped-state.ts'
import { isTimelineBatch, type TimelineBatch } from '../definitions/timeline-batch.ts'

const isMHeroesItem: Guard<string> = (value): value is string => isPrefixed('@', value)

/**
 * What `SyncJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncParams {
  /** Query `filter`. */
  readonly filter?: string | undefined
  /** Query `since`. */
  readonly since?: string | undefined
  /** Query `full_state`. */
  readonly fullState?: boolean | undefined
  /** Query `set_presence`. */
  readonly setPresence?: 'offline' | 'online' | 'unavailable' | undefined
  /** Query `timeout`: in milliseconds. */
  readonly timeout?: number | undefined
  /** Query `use_state_after`: since v1.16. */
  readonly useStateAfter?: boolean | undefined
}

/**
 * The body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncResponse {
  readonly next_batch: string
  readonly rooms?: SyncRooms | null
  readonly presence?: EventBatch | null
  readonly account_data?: EventBatch | null
  readonly to_device?: JsonObject | null
  readonly device_lists?: JsonObject | null
  readonly device_one_time_keys_count?: { readonly [key: string]: number } | null
}

/**
 * Tells whether a value is `SyncResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncResponse: Guard<SyncResponse> = (value): value is SyncResponse =>
  isObject(value) &&
  isText(value.next_batch) &&
  (value.rooms == null || isSyncRooms(value.rooms)) &&
  (value.presence == null || isEventBatch(value.presence)) &&
  (value.account_data == null || isEventBatch(value.account_data)) &&
  (value.to_device == null || isObject(value.to_device)) &&
  (value.device_lists == null || isObject(value.device_lists)) &&
  (value.device_one_time_keys_count == null || isMap('', isInteger, value.device_one_time_keys_count))

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncRooms {
  readonly join?: { readonly [key: string]: SyncJoinedRoom } | null
  readonly invite?: { readonly [key: string]: SyncInvitedRoom } | null
  readonly knock?: { readonly [key: string]: SyncKnockedRoom } | null
  readonly leave?: { readonly [key: string]: SyncLeftRoom } | null
}

/**
 * Tells whether a value is `SyncRooms`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncRooms: Guard<SyncRooms> = (value): value is SyncRooms =>
  isObject(value) &&
  (value.join == null || isMap('!', isSyncJoinedRoom, value.join)) &&
  (value.invite == null || isMap('!', isSyncInvitedRoom, value.invite)) &&
  (value.knock == null || isMap('!', isSyncKnockedRoom, value.knock)) &&
  (value.leave == null || isMap('!', isSyncLeftRoom, value.leave))

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncJoinedRoom {
  readonly summary?: SyncRoomSummary | null
  readonly state?: StateEventBatch | null
  /** Since v1.16. */
  readonly state_after?: StateEventBatch | null
  readonly timeline?: TimelineBatch | null
  readonly ephemeral?: EventBatch | null
  readonly account_data?: EventBatch | null
  readonly unread_notifications?: SyncUnreadNotificationCounts | null
  /** Since v1.4. */
  readonly unread_thread_notifications?: { readonly [key: string]: SyncThreadNotificationCounts } | null
}

/**
 * Tells whether a value is `SyncJoinedRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncJoinedRoom: Guard<SyncJoinedRoom> = (value): value is SyncJoinedRoom =>
  isObject(value) &&
  (value.summary == null || isSyncRoomSummary(value.summary)) &&
  (value.state == null || isStateEventBatch(value.state)) &&
  (value.state_after == null || isStateEventBatch(value.state_after)) &&
  (value.timeline == null || isTimelineBatch(value.timeline)) &&
  (value.ephemeral == null || isEventBatch(value.ephemeral)) &&
  (value.account_data == null || isEventBatch(value.account_data)) &&
  (value.unread_notifications == null || isSyncUnreadNotificationCounts(value.unread_notifications)) &&
  (value.unread_thread_notifications == null ||
    isMap('$', isSyncUnreadNotificationCounts, value.unread_thread_notifications))

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncRoomSummary {
  /** Each a user id, such as `@localpart:server`. */
  readonly 'm.heroes'?: readonly string[] | null
  /** A whole number. */
  readonly 'm.joined_member_count'?: number | null
  /** A whole number. */
  readonly 'm.invited_member_count'?: number | null
}

/**
 * Tells whether a value is `SyncRoomSummary`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncRoomSummary: Guard<SyncRoomSummary> = (value): value is SyncRoomSummary =>
  isObject(value) &&
  (value['m.heroes'] == null || isArray(isMHeroesItem, value['m.heroes'])) &&
  (value['m.joined_member_count'] == null || isInteger(value['m.joined_member_count'])) &&
  (value['m.invited_member_count'] == null || isInteger(value['m.invited_member_count']))

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncUnreadNotificationCounts {
  /** A whole number. */
  readonly highlight_count?: number | null
  /** A whole number. */
  readonly notification_count?: number | null
}

/**
 * Tells whether a value is `SyncUnreadNotificationCounts`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncUnreadNotificationCounts: Guard<SyncUnreadNotificationCounts> = (
  value,
): value is SyncUnreadNotificationCounts =>
  isObject(value) &&
  (value.highlight_count == null || isInteger(value.highlight_count)) &&
  (value.notification_count == null || isInteger(value.notification_count))

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncThreadNotificationCounts {
  /** A whole number. */
  readonly highlight_count?: number | null
  /** A whole number. */
  readonly notification_count?: number | null
}

/**
 * Tells whether a value is `SyncThreadNotificationCounts`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncThreadNotificationCounts: Guard<SyncThreadNotificationCounts> = (
  value,
): value is SyncThreadNotificationCounts => isSyncUnreadNotificationCounts(value)

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncInvitedRoom {
  readonly invite_state?: SyncInviteState | null
}

/**
 * Tells whether a value is `SyncInvitedRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncInvitedRoom: Guard<SyncInvitedRoom> = (value): value is SyncInvitedRoom =>
  isObject(value) && (value.invite_state == null || isSyncInviteState(value.invite_state))

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncInviteState {
  readonly events?: readonly StrippedState[] | null
}

/**
 * Tells whether a value is `SyncInviteState`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncInviteState: Guard<SyncInviteState> = (value): value is SyncInviteState =>
  isObject(value) && (value.events == null || isArray(isStrippedState, value.events))

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncKnockedRoom {
  readonly knock_state?: SyncKnockState | null
}

/**
 * Tells whether a value is `SyncKnockedRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncKnockedRoom: Guard<SyncKnockedRoom> = (value): value is SyncKnockedRoom =>
  isObject(value) && (value.knock_state == null || isSyncInviteState(value.knock_state))

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncKnockState {
  readonly events?: readonly StrippedState[] | null
}

/**
 * Tells whether a value is `SyncKnockState`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncKnockState: Guard<SyncKnockState> = (value): value is SyncKnockState =>
  isSyncInviteState(value)

/**
 * Inside the body of `sync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface SyncLeftRoom {
  readonly state?: StateEventBatch | null
  /** Since v1.16. */
  readonly state_after?: StateEventBatch | null
  readonly timeline?: TimelineBatch | null
  readonly account_data?: EventBatch | null
}

/**
 * Tells whether a value is `SyncLeftRoom`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isSyncLeftRoom: Guard<SyncLeftRoom> = (value): value is SyncLeftRoom =>
  isObject(value) &&
  (value.state == null || isStateEventBatch(value.state)) &&
  (value.state_after == null || isStateEventBatch(value.state_after)) &&
  (value.timeline == null || isTimelineBatch(value.timeline)) &&
  (value.account_data == null || isEventBatch(value.account_data))

/**
 * Makes a job for `sync`.
 *
 * `GET /_matrix/client/v3/sync` · needs a token · idempotent
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const SyncJob = /* @__PURE__ */ defineJob<SyncParams, SyncResponse>({
  jobId: 'Sync',
  method: 'GET',
  path: '/_matrix/client/v3/sync',
  idempotency: 'idempotent',
  buildQuery: (params = {}) =>
    toQuery({
      filter: optional(params, 'filter', requireText),
      since: optional(params, 'since', requireText),
      full_state: optional(params, 'fullState', requireBoolean),
      set_presence: optional(params, 'setPresence', requireText),
      timeout: optional(params, 'timeout', requireInteger),
      use_state_after: optional(params, 'useStateAfter', requireBoolean),
    }),
  response: /* @__PURE__ */ fromGuard(isSyncResponse),
})
