// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isJoinRoomBody,
  isJoinRoomResponse,
  type JoinRoomBody,
  type JoinRoomResponse,
} from '../../api/client-server/join-room.ts'
import { ThirdPartySignedCodec } from '../definitions/third-party-signed.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `JoinRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3joinroomidoralias
 */
export const JoinRoomBodyCodec: Type<JoinRoomBody> = /* @__PURE__ */ guarded(
  'JoinRoomBody',
  isJoinRoomBody,
  () => fields({ third_party_signed: optional(ThirdPartySignedCodec), reason: optional(text) }),
)

/**
 * Decodes `JoinRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3joinroomidoralias
 */
export const JoinRoomResponseCodec: Type<JoinRoomResponse> = /* @__PURE__ */ guarded(
  'JoinRoomResponse',
  isJoinRoomResponse,
  () => fields({ room_id: beginning('!') }),
)
