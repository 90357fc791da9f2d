// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationCancelContent,
  type KeyVerificationCancelContent,
} from '../../api/events/key-verification-cancel.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationCancelContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationcancel
 */
export const KeyVerificationCancelContentCodec: Type<KeyVerificationCancelContent> = /* @__PURE__ */ guarded(
  'KeyVerificationCancelContent',
  isKeyVerificationCancelContent,
  () =>
    fields({
      transaction_id: optional(text),
      reason: text,
      code: text,
      'm.relates_to': optional(KeyVerificationRelatesToCodec),
    }),
)
