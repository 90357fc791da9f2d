// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import {
  type ClientEventWithoutRoomId,
  isClientEventWithoutRoomId,
} from '../definitions/client-event-without-room-id.ts'

const isActionsItem: Guard<JsonObject | string> = (value): value is JsonObject | string =>
  isText(value) || isObject(value)

/**
 * What `GetNotificationsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3notifications
 */
export interface GetNotificationsParams {
  /** Query `from`. */
  readonly from?: string | undefined
  /** Query `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Query `only`. */
  readonly only?: string | undefined
}

/**
 * The body of `getNotifications`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3notifications
 */
export interface GetNotificationsResponse {
  readonly next_token?: string | null
  readonly notifications: readonly GetNotificationsNotification[]
}

/**
 * Tells whether a value is `GetNotificationsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3notifications
 */
export const isGetNotificationsResponse: Guard<GetNotificationsResponse> = (
  value,
): value is GetNotificationsResponse =>
  isObject(value) &&
  (value.next_token == null || isText(value.next_token)) &&
  isArray(isGetNotificationsNotification, value.notifications)

/**
 * Inside the body of `getNotifications`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3notifications
 */
export interface GetNotificationsNotification {
  readonly actions: readonly (JsonObject | string)[]
  readonly event: ClientEventWithoutRoomId
  readonly profile_tag?: string | null
  readonly read: boolean
  readonly room_id: string
  /** In milliseconds. */
  readonly ts: number
}

/**
 * Tells whether a value is `GetNotificationsNotification`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3notifications
 */
export const isGetNotificationsNotification: Guard<GetNotificationsNotification> = (
  value,
): value is GetNotificationsNotification =>
  isObject(value) &&
  isArray(isActionsItem, value.actions) &&
  isClientEventWithoutRoomId(value.event) &&
  (value.profile_tag == null || isText(value.profile_tag)) &&
  isBoolean(value.read) &&
  isText(value.room_id) &&
  isInteger(value.ts)

/**
 * Makes a job for `getNotifications`.
 *
 * `GET /_matrix/client/v3/notifications` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3notifications
 */
export const GetNotificationsJob = /* @__PURE__ */ defineJob<
  GetNotificationsParams,
  GetNotificationsResponse
>({
  jobId: 'GetNotifications',
  method: 'GET',
  path: '/_matrix/client/v3/notifications',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      from: optional(params, 'from', requireText),
      limit: optional(params, 'limit', requireInteger),
      only: optional(params, 'only', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isGetNotificationsResponse),
})
