// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKnockRoomBody,
  isKnockRoomResponse,
  type KnockRoomBody,
  type KnockRoomResponse,
} from '../../api/client-server/knock-room.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `KnockRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3knockroomidoralias
 */
export const KnockRoomBodyCodec: Type<KnockRoomBody> = /* @__PURE__ */ guarded(
  'KnockRoomBody',
  isKnockRoomBody,
  () => fields({ reason: optional(text) }),
)

/**
 * Decodes `KnockRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3knockroomidoralias
 */
export const KnockRoomResponseCodec: Type<KnockRoomResponse> = /* @__PURE__ */ guarded(
  'KnockRoomResponse',
  isKnockRoomResponse,
  () => fields({ room_id: beginning('!') }),
)
