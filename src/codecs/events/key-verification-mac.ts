// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationMacContent,
  type KeyVerificationMacContent,
} from '../../api/events/key-verification-mac.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, map, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationMacContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationmac
 */
export const KeyVerificationMacContentCodec: Type<KeyVerificationMacContent> = /* @__PURE__ */ guarded(
  'KeyVerificationMacContent',
  isKeyVerificationMacContent,
  () =>
    fields({
      transaction_id: optional(text),
      mac: map('', text),
      keys: text,
      'm.relates_to': optional(KeyVerificationRelatesToCodec),
    }),
)
