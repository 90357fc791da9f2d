// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationDoneContent,
  type KeyVerificationDoneContent,
} from '../../api/events/key-verification-done.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationDoneContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationdone
 */
export const KeyVerificationDoneContentCodec: Type<KeyVerificationDoneContent> = /* @__PURE__ */ guarded(
  'KeyVerificationDoneContent',
  isKeyVerificationDoneContent,
  () => fields({ transaction_id: optional(text), 'm.relates_to': optional(KeyVerificationRelatesToCodec) }),
)
