// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isNull, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import {
  isSignedThirdPartyInvite,
  type SignedThirdPartyInvite,
} from '../definitions/signed-third-party-invite.ts'

const membershipValues = ['invite', 'join', 'knock', 'leave', 'ban'] as const

/**
 * The content of `m.room.member`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export interface RoomMemberContent {
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly avatar_url?: string | null
  readonly displayname?: string | null
  readonly membership: 'invite' | 'join' | 'knock' | 'leave' | 'ban'
  readonly is_direct?: boolean | null
  /** A user id, such as `@localpart:server`. Since v1.2. */
  readonly join_authorised_via_users_server?: string | null
  /** Since v1.1. */
  readonly reason?: string | null
  readonly third_party_invite?: RoomMemberThirdPartyInvite | null
}

/**
 * Tells whether a value is `RoomMemberContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export const isRoomMemberContent: Guard<RoomMemberContent> = (value): value is RoomMemberContent =>
  isObject(value) &&
  (value.avatar_url == null || isPrefixed('mxc://', value.avatar_url)) &&
  (value.displayname == null || isNull(value.displayname) || isText(value.displayname)) &&
  isOneOf(membershipValues, value.membership) &&
  (value.is_direct == null || isBoolean(value.is_direct)) &&
  (value.join_authorised_via_users_server == null ||
    isPrefixed('@', value.join_authorised_via_users_server)) &&
  (value.reason == null || isText(value.reason)) &&
  (value.third_party_invite == null || isRoomMemberThirdPartyInvite(value.third_party_invite))

/**
 * Inside the content of `m.room.member`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export interface RoomMemberThirdPartyInvite {
  readonly display_name: string
  readonly signed: SignedThirdPartyInvite
}

/**
 * Tells whether a value is `RoomMemberThirdPartyInvite`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export const isRoomMemberThirdPartyInvite: Guard<RoomMemberThirdPartyInvite> = (
  value,
): value is RoomMemberThirdPartyInvite =>
  isObject(value) && isText(value.display_name) && isSignedThirdPartyInvite(value.signed)
