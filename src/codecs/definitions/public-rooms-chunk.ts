// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPublicRoomsChunk, type PublicRoomsChunk } from '../../api/definitions/public-rooms-chunk.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `PublicRoomsChunk`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export const PublicRoomsChunkCodec: Type<PublicRoomsChunk> = /* @__PURE__ */ guarded(
  'PublicRoomsChunk',
  isPublicRoomsChunk,
  () =>
    fields({
      canonical_alias: optional(beginning('#')),
      name: optional(text),
      num_joined_members: integer,
      room_id: beginning('!'),
      topic: optional(text),
      world_readable: boolean,
      guest_can_join: boolean,
      avatar_url: optional(beginning('mxc://')),
      join_rule: optional(text),
      room_type: optional(text),
    }),
)
