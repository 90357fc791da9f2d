// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetPublicRoomsResponse,
  isGetPublicRoomsResponse,
} from '../../api/client-server/get-public-rooms.ts'
import { PublicRoomsResponseCodec } from '../definitions/public-rooms-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetPublicRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export const GetPublicRoomsResponseCodec: Type<GetPublicRoomsResponse> = /* @__PURE__ */ guarded(
  'GetPublicRoomsResponse',
  isGetPublicRoomsResponse,
  () => PublicRoomsResponseCodec,
)
