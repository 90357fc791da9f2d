// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationKeyContent,
  type KeyVerificationKeyContent,
} from '../../api/events/key-verification-key.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationKeyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationkey
 */
export const KeyVerificationKeyContentCodec: Type<KeyVerificationKeyContent> = /* @__PURE__ */ guarded(
  'KeyVerificationKeyContent',
  isKeyVerificationKeyContent,
  () =>
    fields({
      transaction_id: optional(text),
      key: text,
      'm.relates_to': optional(KeyVerificationRelatesToCodec),
    }),
)
