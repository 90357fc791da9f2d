// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMemberContent,
  isRoomMemberThirdPartyInvite,
  type RoomMemberContent,
  type RoomMemberThirdPartyInvite,
} from '../../api/events/room-member.ts'
import { SignedThirdPartyInviteCodec } from '../definitions/signed-third-party-invite.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, either, fields, nothing, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMemberContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export const RoomMemberContentCodec: Type<RoomMemberContent> = /* @__PURE__ */ guarded(
  'RoomMemberContent',
  isRoomMemberContent,
  () =>
    fields({
      avatar_url: optional(beginning('mxc://')),
      displayname: optional(either([nothing, text])),
      membership: oneOf(['invite', 'join', 'knock', 'leave', 'ban']),
      is_direct: optional(boolean),
      join_authorised_via_users_server: optional(beginning('@')),
      reason: optional(text),
      third_party_invite: optional(RoomMemberThirdPartyInviteCodec),
    }),
)

/**
 * Decodes `RoomMemberThirdPartyInvite`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export const RoomMemberThirdPartyInviteCodec: Type<RoomMemberThirdPartyInvite> = /* @__PURE__ */ guarded(
  'RoomMemberThirdPartyInvite',
  isRoomMemberThirdPartyInvite,
  () => fields({ display_name: text, signed: SignedThirdPartyInviteCodec }),
)
