// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isPrefixed } from '../../jobs/primitive-guards.ts'

const joinRuleValues = ['public', 'knock', 'invite', 'private', 'restricted', 'knock_restricted'] as const

const typeValues = ['m.room_membership'] as const

/**
 * The content of `m.room.join_rules`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomjoin_rules
 */
export interface RoomJoinRulesContent {
  readonly join_rule: 'public' | 'knock' | 'invite' | 'private' | 'restricted' | 'knock_restricted'
  /** Since v1.2. */
  readonly allow?: readonly RoomJoinRulesAllowCondition[] | null
}

/**
 * Tells whether a value is `RoomJoinRulesContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomjoin_rules
 */
export const isRoomJoinRulesContent: Guard<RoomJoinRulesContent> = (value): value is RoomJoinRulesContent =>
  isObject(value) &&
  isOneOf(joinRuleValues, value.join_rule) &&
  (value.allow == null || isArray(isRoomJoinRulesAllowCondition, value.allow))

/**
 * Inside the content of `m.room.join_rules`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomjoin_rules
 */
export interface RoomJoinRulesAllowCondition {
  readonly type: 'm.room_membership'
  /** A room id, which begins with `!`. */
  readonly room_id?: string | null
}

/**
 * Tells whether a value is `RoomJoinRulesAllowCondition`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomjoin_rules
 */
export const isRoomJoinRulesAllowCondition: Guard<RoomJoinRulesAllowCondition> = (
  value,
): value is RoomJoinRulesAllowCondition =>
  isObject(value) &&
  isOneOf(typeValues, value.type) &&
  (value.room_id == null || isPrefixed('!', value.room_id))
