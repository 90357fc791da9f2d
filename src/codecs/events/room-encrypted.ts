// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomEncryptedCiphertextInfo,
  isRoomEncryptedContent,
  type RoomEncryptedCiphertextInfo,
  type RoomEncryptedContent,
} from '../../api/events/room-encrypted.ts'
import { guarded } from '../guarded.ts'
import { either, fields, integer, map, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomEncryptedContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencrypted
 */
export const RoomEncryptedContentCodec: Type<RoomEncryptedContent> = /* @__PURE__ */ guarded(
  'RoomEncryptedContent',
  isRoomEncryptedContent,
  () =>
    fields({
      algorithm: oneOf(['m.olm.v1.curve25519-aes-sha2', 'm.megolm.v1.aes-sha2']),
      ciphertext: either([text, map('', RoomEncryptedCiphertextInfoCodec)]),
      sender_key: optional(text),
      device_id: optional(text),
      session_id: optional(text),
    }),
)

/**
 * Decodes `RoomEncryptedCiphertextInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomencrypted
 */
export const RoomEncryptedCiphertextInfoCodec: Type<RoomEncryptedCiphertextInfo> = /* @__PURE__ */ guarded(
  'RoomEncryptedCiphertextInfo',
  isRoomEncryptedCiphertextInfo,
  () => fields({ body: optional(text), type: optional(integer) }),
)
