// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isQueryPublicRoomsBody,
  isQueryPublicRoomsFilter,
  isQueryPublicRoomsResponse,
  type QueryPublicRoomsBody,
  type QueryPublicRoomsFilter,
  type QueryPublicRoomsResponse,
} from '../../api/client-server/query-public-rooms.ts'
import { PublicRoomsResponseCodec } from '../definitions/public-rooms-response.ts'
import { guarded } from '../guarded.ts'
import { boolean, either, fields, integer, list, nothing, optional, text } from '../walk.ts'

/**
 * Decodes `QueryPublicRoomsBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export const QueryPublicRoomsBodyCodec: Type<QueryPublicRoomsBody> = /* @__PURE__ */ guarded(
  'QueryPublicRoomsBody',
  isQueryPublicRoomsBody,
  () =>
    fields({
      limit: optional(integer),
      since: optional(text),
      filter: optional(QueryPublicRoomsFilterCodec),
      include_all_networks: optional(boolean),
      third_party_instance_id: optional(text),
    }),
)

/**
 * Decodes `QueryPublicRoomsFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export const QueryPublicRoomsFilterCodec: Type<QueryPublicRoomsFilter> = /* @__PURE__ */ guarded(
  'QueryPublicRoomsFilter',
  isQueryPublicRoomsFilter,
  () => fields({ generic_search_term: optional(text), room_types: optional(list(either([nothing, text]))) }),
)

/**
 * Decodes `QueryPublicRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export const QueryPublicRoomsResponseCodec: Type<QueryPublicRoomsResponse> = /* @__PURE__ */ guarded(
  'QueryPublicRoomsResponse',
  isQueryPublicRoomsResponse,
  () => PublicRoomsResponseCodec,
)
