// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPublicRoomsResponse,
  type PublicRoomsResponse,
} from '../../api/definitions/public-rooms-response.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, list, optional, text } from '../walk.ts'
import { PublicRoomsChunkCodec } from './public-rooms-chunk.ts'

/**
 * Decodes `PublicRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export const PublicRoomsResponseCodec: Type<PublicRoomsResponse> = /* @__PURE__ */ guarded(
  'PublicRoomsResponse',
  isPublicRoomsResponse,
  () =>
    fields({
      chunk: list(PublicRoomsChunkCodec),
      next_batch: optional(text),
      prev_batch: optional(text),
      total_room_count_estimate: optional(integer),
    }),
)
