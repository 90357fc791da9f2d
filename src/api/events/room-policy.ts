// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

const roomPolicyPublicKeysKeysValues = ['ed25519']

/**
 * The content of `m.room.policy`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompolicy
 */
export interface RoomPolicyContent {
  readonly via: string
  readonly public_keys: RoomPolicyPublicKeys
}

/**
 * Tells whether a value is `RoomPolicyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompolicy
 */
export const isRoomPolicyContent: Guard<RoomPolicyContent> = (value): value is RoomPolicyContent =>
  isObject(value) && isText(value.via) && isRoomPolicyPublicKeys(value.public_keys)

/**
 * Inside the content of `m.room.policy`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompolicy
 */
export interface RoomPolicyPublicKeys {
  readonly ed25519: string
  readonly [key: string]: string
}

/**
 * Tells whether a value is `RoomPolicyPublicKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompolicy
 */
export const isRoomPolicyPublicKeys: Guard<RoomPolicyPublicKeys> = (value): value is RoomPolicyPublicKeys =>
  isObject(value) && isText(value.ed25519) && isMap('', isText, value, roomPolicyPublicKeysKeysValues)
