// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `ClientEventWithoutRoomId` here; `getEventContext`, `getRoomEvents` and 15 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export interface ClientEventWithoutRoomId {
  /** An event id, which begins with `$`. */
  readonly event_id: string
  readonly type: string
  readonly state_key?: string | null
  /** A user id, such as `@localpart:server`. */
  readonly sender: string
  /** In milliseconds. */
  readonly origin_server_ts: number
  readonly content: JsonObject
  readonly unsigned?: ClientEventWithoutRoomIdUnsignedData | null
}

/**
 * Tells whether a value is `ClientEventWithoutRoomId`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const isClientEventWithoutRoomId: Guard<ClientEventWithoutRoomId> = (
  value,
): value is ClientEventWithoutRoomId =>
  isObject(value) &&
  isPrefixed('$', value.event_id) &&
  isText(value.type) &&
  (value.state_key == null || isText(value.state_key)) &&
  isPrefixed('@', value.sender) &&
  isInteger(value.origin_server_ts) &&
  isObject(value.content) &&
  (value.unsigned == null || isClientEventWithoutRoomIdUnsignedData(value.unsigned))

/**
 * Inside `ClientEventWithoutRoomId`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export interface ClientEventWithoutRoomIdUnsignedData {
  /** In milliseconds. */
  readonly age?: number | null
  readonly redacted_because?: JsonObject | null
  readonly transaction_id?: string | null
  readonly prev_content?: JsonObject | null
  /** An event id, which begins with `$`. Since v1.19. */
  readonly replaces_state?: string | null
  /** Since v1.11. */
  readonly membership?: string | null
}

/**
 * Tells whether a value is `ClientEventWithoutRoomIdUnsignedData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const isClientEventWithoutRoomIdUnsignedData: Guard<ClientEventWithoutRoomIdUnsignedData> = (
  value,
): value is ClientEventWithoutRoomIdUnsignedData =>
  isObject(value) &&
  (value.age == null || isInteger(value.age)) &&
  (value.redacted_because == null || isObject(value.redacted_because)) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  (value.prev_content == null || isObject(value.prev_content)) &&
  (value.replaces_state == null || isPrefixed('$', value.replaces_state)) &&
  (value.membership == null || isText(value.membership))
