// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isJoinRoomByIdBody,
  isJoinRoomByIdResponse,
  type JoinRoomByIdBody,
  type JoinRoomByIdResponse,
} from '../../api/client-server/join-room-by-id.ts'
import { ThirdPartySignedCodec } from '../definitions/third-party-signed.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `JoinRoomByIdBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export const JoinRoomByIdBodyCodec: Type<JoinRoomByIdBody> = /* @__PURE__ */ guarded(
  'JoinRoomByIdBody',
  isJoinRoomByIdBody,
  () => fields({ third_party_signed: optional(ThirdPartySignedCodec), reason: optional(text) }),
)

/**
 * Decodes `JoinRoomByIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export const JoinRoomByIdResponseCodec: Type<JoinRoomByIdResponse> = /* @__PURE__ */ guarded(
  'JoinRoomByIdResponse',
  isJoinRoomByIdResponse,
  () => fields({ room_id: beginning('!') }),
)
