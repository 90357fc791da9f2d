// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationRequestContent,
  type KeyVerificationRequestContent,
} from '../../api/events/key-verification-request.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, list, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationRequestContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationrequest
 */
export const KeyVerificationRequestContentCodec: Type<KeyVerificationRequestContent> =
  /* @__PURE__ */ guarded('KeyVerificationRequestContent', isKeyVerificationRequestContent, () =>
    fields({
      from_device: text,
      transaction_id: optional(text),
      methods: list(text),
      timestamp: optional(integer),
    }),
  )
