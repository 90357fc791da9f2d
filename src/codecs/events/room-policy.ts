// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomPolicyContent,
  isRoomPolicyPublicKeys,
  type RoomPolicyContent,
  type RoomPolicyPublicKeys,
} from '../../api/events/room-policy.ts'
import { guarded } from '../guarded.ts'
import { all, fields, map, text } from '../walk.ts'

/**
 * Decodes `RoomPolicyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompolicy
 */
export const RoomPolicyContentCodec: Type<RoomPolicyContent> = /* @__PURE__ */ guarded(
  'RoomPolicyContent',
  isRoomPolicyContent,
  () => fields({ via: text, public_keys: RoomPolicyPublicKeysCodec }),
)

/**
 * Decodes `RoomPolicyPublicKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroompolicy
 */
export const RoomPolicyPublicKeysCodec: Type<RoomPolicyPublicKeys> = /* @__PURE__ */ guarded(
  'RoomPolicyPublicKeys',
  isRoomPolicyPublicKeys,
  () => all([fields({ ed25519: text }), map('', text, ['ed25519'])]),
)
