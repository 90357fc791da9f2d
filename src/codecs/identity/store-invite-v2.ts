// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isStoreInviteV2Body,
  isStoreInviteV2PublicKey,
  isStoreInviteV2Response,
  type StoreInviteV2Body,
  type StoreInviteV2PublicKey,
  type StoreInviteV2Response,
} from '../../api/identity/store-invite-v2.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `StoreInviteV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export const StoreInviteV2BodyCodec: Type<StoreInviteV2Body> = /* @__PURE__ */ guarded(
  'StoreInviteV2Body',
  isStoreInviteV2Body,
  () =>
    fields({
      medium: text,
      address: text,
      room_id: beginning('!'),
      sender: beginning('@'),
      room_alias: optional(beginning('#')),
      room_avatar_url: optional(beginning('mxc://')),
      room_join_rules: optional(text),
      room_name: optional(text),
      sender_display_name: optional(text),
      sender_avatar_url: optional(beginning('mxc://')),
      room_type: optional(text),
    }),
)

/**
 * Decodes `StoreInviteV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export const StoreInviteV2ResponseCodec: Type<StoreInviteV2Response> = /* @__PURE__ */ guarded(
  'StoreInviteV2Response',
  isStoreInviteV2Response,
  () => fields({ token: text, public_keys: list(StoreInviteV2PublicKeyCodec), display_name: text }),
)

/**
 * Decodes `StoreInviteV2PublicKey`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export const StoreInviteV2PublicKeyCodec: Type<StoreInviteV2PublicKey> = /* @__PURE__ */ guarded(
  'StoreInviteV2PublicKey',
  isStoreInviteV2PublicKey,
  () => fields({ public_key: text, key_validity_url: text }),
)
