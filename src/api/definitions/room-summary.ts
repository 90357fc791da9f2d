// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { isPublicRoomsChunk, type PublicRoomsChunk } from './public-rooms-chunk.ts'

const isAllowedRoomIdsItem: Guard<string> = (value): value is string => isPrefixed('!', value)

const encryptionValues = ['m.megolm.v1.aes-sha2'] as const

/**
 * What is called `RoomSummary` here; `getRoomSummary` and `getSpaceHierarchy` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1room_summaryroomidoralias
 */
export type RoomSummary = PublicRoomsChunk & {
  readonly room_type?: string | null
  /** Each a room id, which begins with `!`. */
  readonly allowed_room_ids?: readonly string[] | null
  readonly encryption?: 'm.megolm.v1.aes-sha2' | null
  readonly room_version?: string | null
}

/**
 * Tells whether a value is `RoomSummary`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1room_summaryroomidoralias
 */
export const isRoomSummary: Guard<RoomSummary> = (value): value is RoomSummary =>
  isPublicRoomsChunk(value) &&
  isObject(value) &&
  (value.room_type == null || isText(value.room_type)) &&
  (value.allowed_room_ids == null || isArray(isAllowedRoomIdsItem, value.allowed_room_ids)) &&
  (value.encryption == null || isOneOf(encryptionValues, value.encryption)) &&
  (value.room_version == null || isText(value.room_version))
