// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationStartContent,
  type KeyVerificationStartContent,
} from '../../api/events/key-verification-start.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationStartContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstart
 */
export const KeyVerificationStartContentCodec: Type<KeyVerificationStartContent> = /* @__PURE__ */ guarded(
  'KeyVerificationStartContent',
  isKeyVerificationStartContent,
  () =>
    fields({
      from_device: text,
      transaction_id: optional(text),
      method: text,
      next_method: optional(text),
      'm.relates_to': optional(KeyVerificationRelatesToCodec),
    }),
)
