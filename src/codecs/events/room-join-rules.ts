// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomJoinRulesAllowCondition,
  isRoomJoinRulesContent,
  type RoomJoinRulesAllowCondition,
  type RoomJoinRulesContent,
} from '../../api/events/room-join-rules.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list, oneOf, optional } from '../walk.ts'

/**
 * Decodes `RoomJoinRulesContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomjoin_rules
 */
export const RoomJoinRulesContentCodec: Type<RoomJoinRulesContent> = /* @__PURE__ */ guarded(
  'RoomJoinRulesContent',
  isRoomJoinRulesContent,
  () =>
    fields({
      join_rule: oneOf(['public', 'knock', 'invite', 'private', 'restricted', 'knock_restricted']),
      allow: optional(list(RoomJoinRulesAllowConditionCodec)),
    }),
)

/**
 * Decodes `RoomJoinRulesAllowCondition`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomjoin_rules
 */
export const RoomJoinRulesAllowConditionCodec: Type<RoomJoinRulesAllowCondition> = /* @__PURE__ */ guarded(
  'RoomJoinRulesAllowCondition',
  isRoomJoinRulesAllowCondition,
  () => fields({ type: oneOf(['m.room_membership']), room_id: optional(beginning('!')) }),
)
