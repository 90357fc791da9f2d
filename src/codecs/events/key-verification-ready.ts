// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationReadyContent,
  type KeyVerificationReadyContent,
} from '../../api/events/key-verification-ready.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationReadyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationready
 */
export const KeyVerificationReadyContentCodec: Type<KeyVerificationReadyContent> = /* @__PURE__ */ guarded(
  'KeyVerificationReadyContent',
  isKeyVerificationReadyContent,
  () =>
    fields({
      from_device: text,
      transaction_id: optional(text),
      methods: list(text),
      'm.relates_to': optional(KeyVerificationRelatesToCodec),
    }),
)
