// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetNotificationsNotification,
  type GetNotificationsResponse,
  isGetNotificationsNotification,
  isGetNotificationsResponse,
} from '../../api/client-server/get-notifications.ts'
import { ClientEventWithoutRoomIdCodec } from '../definitions/client-event-without-room-id.ts'
import { guarded } from '../guarded.ts'
import { boolean, either, fields, integer, list, object, optional, text } from '../walk.ts'

/**
 * Decodes `GetNotificationsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3notifications
 */
export const GetNotificationsResponseCodec: Type<GetNotificationsResponse> = /* @__PURE__ */ guarded(
  'GetNotificationsResponse',
  isGetNotificationsResponse,
  () => fields({ next_token: optional(text), notifications: list(GetNotificationsNotificationCodec) }),
)

/**
 * Decodes `GetNotificationsNotification`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3notifications
 */
export const GetNotificationsNotificationCodec: Type<GetNotificationsNotification> = /* @__PURE__ */ guarded(
  'GetNotificationsNotification',
  isGetNotificationsNotification,
  () =>
    fields({
      actions: list(either([text, object])),
      event: ClientEventWithoutRoomIdCodec,
      profile_tag: optional(text),
      read: boolean,
      room_id: text,
      ts: integer,
    }),
)
