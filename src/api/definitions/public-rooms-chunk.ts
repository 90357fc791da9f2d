// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `PublicRoomsChunk` here; `getPublicRooms`, `queryPublicRooms` and 2 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export interface PublicRoomsChunk {
  /** A room alias, such as `#name:server`. */
  readonly canonical_alias?: string | null
  readonly name?: string | null
  /** A whole number. */
  readonly num_joined_members: number
  /** A room id, which begins with `!`. */
  readonly room_id: string
  readonly topic?: string | null
  readonly world_readable: boolean
  readonly guest_can_join: boolean
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly avatar_url?: string | null
  readonly join_rule?: string | null
  readonly room_type?: string | null
}

/**
 * Tells whether a value is `PublicRoomsChunk`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export const isPublicRoomsChunk: Guard<PublicRoomsChunk> = (value): value is PublicRoomsChunk =>
  isObject(value) &&
  (value.canonical_alias == null || isPrefixed('#', value.canonical_alias)) &&
  (value.name == null || isText(value.name)) &&
  isInteger(value.num_joined_members) &&
  isPrefixed('!', value.room_id) &&
  (value.topic == null || isText(value.topic)) &&
  isBoolean(value.world_readable) &&
  isBoolean(value.guest_can_join) &&
  (value.avatar_url == null || isPrefixed('mxc://', value.avatar_url)) &&
  (value.join_rule == null || isText(value.join_rule)) &&
  (value.room_type == null || isText(value.room_type))
