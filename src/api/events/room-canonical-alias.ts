// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isPrefixed } from '../../jobs/primitive-guards.ts'

const isAltAliasesItem: Guard<string> = (value): value is string => isPrefixed('#', value)

/**
 * The content of `m.room.canonical_alias`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcanonical_alias
 */
export interface RoomCanonicalAliasContent {
  /** A room alias, such as `#name:server`. */
  readonly alias?: string | null
  /** Each a room alias, such as `#name:server`. */
  readonly alt_aliases?: readonly string[] | null
}

/**
 * Tells whether a value is `RoomCanonicalAliasContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcanonical_alias
 */
export const isRoomCanonicalAliasContent: Guard<RoomCanonicalAliasContent> = (
  value,
): value is RoomCanonicalAliasContent =>
  isObject(value) &&
  (value.alias == null || isPrefixed('#', value.alias)) &&
  (value.alt_aliases == null || isArray(isAltAliasesItem, value.alt_aliases))
