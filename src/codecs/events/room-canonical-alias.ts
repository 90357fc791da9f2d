// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomCanonicalAliasContent,
  type RoomCanonicalAliasContent,
} from '../../api/events/room-canonical-alias.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list, optional } from '../walk.ts'

/**
 * Decodes `RoomCanonicalAliasContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomcanonical_alias
 */
export const RoomCanonicalAliasContentCodec: Type<RoomCanonicalAliasContent> = /* @__PURE__ */ guarded(
  'RoomCanonicalAliasContent',
  isRoomCanonicalAliasContent,
  () => fields({ alias: optional(beginning('#')), alt_aliases: optional(list(beginning('#'))) }),
)
