// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationStartSasV1Content,
  type KeyVerificationStartSasV1Content,
} from '../../api/events/key-verification-start-sas-v1.ts'
import { KeyVerificationRelatesToCodec } from '../definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, list, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationStartSasV1Content`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstartmsasv1
 */
export const KeyVerificationStartSasV1ContentCodec: Type<KeyVerificationStartSasV1Content> =
  /* @__PURE__ */ guarded('KeyVerificationStartSasV1Content', isKeyVerificationStartSasV1Content, () =>
    fields({
      from_device: text,
      transaction_id: optional(text),
      method: oneOf(['m.sas.v1']),
      key_agreement_protocols: list(text),
      hashes: list(text),
      message_authentication_codes: list(text),
      short_authentication_string: list(oneOf(['decimal', 'emoji'])),
      'm.relates_to': optional(KeyVerificationRelatesToCodec),
    }),
  )
