// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `StoreInviteV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export interface StoreInviteV2Params {
  /** Body `medium`. */
  readonly medium: 'email' | 'msisdn' | (string & {})
  /** Body `address`. */
  readonly address: string
  /** Body `room_id`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `sender`: a user id, such as `@localpart:server`. */
  readonly sender: string
  /** Body `room_alias`: a room alias, such as `#name:server`. */
  readonly roomAlias?: string | undefined
  /** Body `room_avatar_url`: a URI of content, such as `mxc://server/mediaId`. */
  readonly roomAvatarUrl?: string | undefined
  /** Body `room_join_rules`. */
  readonly roomJoinRules?: string | undefined
  /** Body `room_name`. */
  readonly roomName?: string | undefined
  /** Body `sender_display_name`. */
  readonly senderDisplayName?: string | undefined
  /** Body `sender_avatar_url`: a URI of content, such as `mxc://server/mediaId`. */
  readonly senderAvatarUrl?: string | undefined
  /** Body `room_type`. */
  readonly roomType?: string | undefined
}

/**
 * The body of `storeInviteV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export interface StoreInviteV2Body {
  readonly medium: 'email' | 'msisdn' | (string & {})
  readonly address: string
  /** A room id, which begins with `!`. */
  readonly room_id: string
  /** A user id, such as `@localpart:server`. */
  readonly sender: string
  /** A room alias, such as `#name:server`. */
  readonly room_alias?: string | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly room_avatar_url?: string | null
  readonly room_join_rules?: string | null
  readonly room_name?: string | null
  readonly sender_display_name?: string | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly sender_avatar_url?: string | null
  readonly room_type?: string | null
}

/**
 * Tells whether a value is `StoreInviteV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export const isStoreInviteV2Body: Guard<StoreInviteV2Body> = (value): value is StoreInviteV2Body =>
  isObject(value) &&
  isText(value.medium) &&
  isText(value.address) &&
  isPrefixed('!', value.room_id) &&
  isPrefixed('@', value.sender) &&
  (value.room_alias == null || isPrefixed('#', value.room_alias)) &&
  (value.room_avatar_url == null || isPrefixed('mxc://', value.room_avatar_url)) &&
  (value.room_join_rules == null || isText(value.room_join_rules)) &&
  (value.room_name == null || isText(value.room_name)) &&
  (value.sender_display_name == null || isText(value.sender_display_name)) &&
  (value.sender_avatar_url == null || isPrefixed('mxc://', value.sender_avatar_url)) &&
  (value.room_type == null || isText(value.room_type))

/**
 * The body of `storeInviteV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export interface StoreInviteV2Response {
  readonly token: string
  readonly public_keys: readonly StoreInviteV2PublicKey[]
  readonly display_name: string
}

/**
 * Tells whether a value is `StoreInviteV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export const isStoreInviteV2Response: Guard<StoreInviteV2Response> = (
  value,
): value is StoreInviteV2Response =>
  isObject(value) &&
  isText(value.token) &&
  isArray(isStoreInviteV2PublicKey, value.public_keys) &&
  isText(value.display_name)

/**
 * Inside the body of `storeInviteV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export interface StoreInviteV2PublicKey {
  readonly public_key: string
  readonly key_validity_url: string
}

/**
 * Tells whether a value is `StoreInviteV2PublicKey`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export const isStoreInviteV2PublicKey: Guard<StoreInviteV2PublicKey> = (
  value,
): value is StoreInviteV2PublicKey =>
  isObject(value) && isText(value.public_key) && isText(value.key_validity_url)

/**
 * Makes a job for `storeInviteV2`.
 *
 * `POST /_matrix/identity/v2/store-invite` · needs a token · unsafe
 * Status 200 · errors 400 `M_THREEPID_IN_USE`, `M_UNRECOGNIZED`; 403 `M_TERMS_NOT_SIGNED`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2store-invite
 */
export const StoreInviteV2Job = /* @__PURE__ */ defineJob<StoreInviteV2Params, StoreInviteV2Response>({
  jobId: 'StoreInviteV2',
  method: 'POST',
  path: '/_matrix/identity/v2/store-invite',
  idempotency: 'unsafe',
  sensitiveResponse: ['token'],
  buildBody: (params) =>
    fieldsBody({
      medium: requireText('medium', params.medium),
      address: requireText('address', params.address),
      room_id: requireText('roomId', params.roomId),
      sender: requireText('sender', params.sender),
      room_alias: optional(params, 'roomAlias', requireText),
      room_avatar_url: optional(params, 'roomAvatarUrl', requireText),
      room_join_rules: optional(params, 'roomJoinRules', requireText),
      room_name: optional(params, 'roomName', requireText),
      sender_display_name: optional(params, 'senderDisplayName', requireText),
      sender_avatar_url: optional(params, 'senderAvatarUrl', requireText),
      room_type: optional(params, 'roomType', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isStoreInviteV2Response),
})
