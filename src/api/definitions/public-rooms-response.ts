// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'
import { isPublicRoomsChunk, type PublicRoomsChunk } from './public-rooms-chunk.ts'

/**
 * What is called `PublicRoomsResponse` here; `getPublicRooms` and `queryPublicRooms` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export interface PublicRoomsResponse {
  readonly chunk: readonly PublicRoomsChunk[]
  readonly next_batch?: string | null
  readonly prev_batch?: string | null
  /** A whole number. */
  readonly total_room_count_estimate?: number | null
}

/**
 * Tells whether a value is `PublicRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export const isPublicRoomsResponse: Guard<PublicRoomsResponse> = (value): value is PublicRoomsResponse =>
  isObject(value) &&
  isArray(isPublicRoomsChunk, value.chunk) &&
  (value.next_batch == null || isText(value.next_batch)) &&
  (value.prev_batch == null || isText(value.prev_batch)) &&
  (value.total_room_count_estimate == null || isInteger(value.total_room_count_estimate))
