// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationAcceptContent,
  type KeyVerificationAcceptContent,
} from '../../api/events/key-verification-accept.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, list, oneOf, optional, present, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationAcceptContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationaccept
 */
export const KeyVerificationAcceptContentCodec: Type<KeyVerificationAcceptContent> = /* @__PURE__ */ guarded(
  'KeyVerificationAcceptContent',
  isKeyVerificationAcceptContent,
  () =>
    fields({
      transaction_id: optional(text),
      key_agreement_protocol: text,
      hash: text,
      message_authentication_code: text,
      short_authentication_string: list(oneOf(['decimal', 'emoji'])),
      commitment: text,
      'm.relates_to': optional(KeyVerificationRelatesToCodec),
      method: present,
    }),
)
