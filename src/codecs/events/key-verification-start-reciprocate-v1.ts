// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationStartReciprocateV1Content,
  type KeyVerificationStartReciprocateV1Content,
} from '../../api/events/key-verification-start-reciprocate-v1.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationStartReciprocateV1Content`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstartmreciprocatev1
 */
export const KeyVerificationStartReciprocateV1ContentCodec: Type<KeyVerificationStartReciprocateV1Content> =
  /* @__PURE__ */ guarded(
    'KeyVerificationStartReciprocateV1Content',
    isKeyVerificationStartReciprocateV1Content,
    () =>
      fields({
        from_device: text,
        transaction_id: optional(text),
        method: oneOf(['m.reciprocate.v1']),
        secret: text,
        'm.relates_to': optional(KeyVerificationRelatesToCodec),
      }),
  )
