// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomRedactionContent, type RoomRedactionContent } from '../../api/events/room-redaction.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `RoomRedactionContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomredaction
 */
export const RoomRedactionContentCodec: Type<RoomRedactionContent> = /* @__PURE__ */ guarded(
  'RoomRedactionContent',
  isRoomRedactionContent,
  () => fields({ redacts: optional(beginning('$')), reason: optional(text) }),
)
