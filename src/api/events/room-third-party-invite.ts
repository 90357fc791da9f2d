// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.room.third_party_invite`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomthird_party_invite
 */
export interface RoomThirdPartyInviteContent {
  readonly display_name: string
  /** A URI. */
  readonly key_validity_url: string
  readonly public_key: string
  readonly public_keys?: readonly RoomThirdPartyInvitePublicKeys[] | null
}

/**
 * Tells whether a value is `RoomThirdPartyInviteContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomthird_party_invite
 */
export const isRoomThirdPartyInviteContent: Guard<RoomThirdPartyInviteContent> = (
  value,
): value is RoomThirdPartyInviteContent =>
  isObject(value) &&
  isText(value.display_name) &&
  isText(value.key_validity_url) &&
  isText(value.public_key) &&
  (value.public_keys == null || isArray(isRoomThirdPartyInvitePublicKeys, value.public_keys))

/**
 * Inside the content of `m.room.third_party_invite`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomthird_party_invite
 */
export interface RoomThirdPartyInvitePublicKeys {
  readonly key_validity_url?: string | null
  readonly public_key: string
}

/**
 * Tells whether a value is `RoomThirdPartyInvitePublicKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomthird_party_invite
 */
export const isRoomThirdPartyInvitePublicKeys: Guard<RoomThirdPartyInvitePublicKeys> = (
  value,
): value is RoomThirdPartyInvitePublicKeys =>
  isObject(value) &&
  (value.key_validity_url == null || isText(value.key_validity_url)) &&
  isText(value.public_key)
