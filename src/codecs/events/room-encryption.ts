// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomEncryptionContent, type RoomEncryptionContent } from '../../api/events/room-encryption.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, oneOf, optional } from '../walk.ts'

/**
 * Decodes `RoomEncryptionContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencryption
 */
export const RoomEncryptionContentCodec: Type<RoomEncryptionContent> = /* @__PURE__ */ guarded(
  'RoomEncryptionContent',
  isRoomEncryptionContent,
  () =>
    fields({
      algorithm: oneOf(['m.megolm.v1.aes-sha2']),
      rotation_period_ms: optional(integer),
      rotation_period_msgs: optional(integer),
    }),
)
