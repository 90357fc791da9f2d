// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomThirdPartyInviteContent,
  isRoomThirdPartyInvitePublicKeys,
  type RoomThirdPartyInviteContent,
  type RoomThirdPartyInvitePublicKeys,
} from '../../api/events/room-third-party-invite.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `RoomThirdPartyInviteContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomthird_party_invite
 */
export const RoomThirdPartyInviteContentCodec: Type<RoomThirdPartyInviteContent> = /* @__PURE__ */ guarded(
  'RoomThirdPartyInviteContent',
  isRoomThirdPartyInviteContent,
  () =>
    fields({
      display_name: text,
      key_validity_url: text,
      public_key: text,
      public_keys: optional(list(RoomThirdPartyInvitePublicKeysCodec)),
    }),
)

/**
 * Decodes `RoomThirdPartyInvitePublicKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomthird_party_invite
 */
export const RoomThirdPartyInvitePublicKeysCodec: Type<RoomThirdPartyInvitePublicKeys> =
  /* @__PURE__ */ guarded('RoomThirdPartyInvitePublicKeys', isRoomThirdPartyInvitePublicKeys, () =>
    fields({ key_validity_url: optional(text), public_key: text }),
  )
