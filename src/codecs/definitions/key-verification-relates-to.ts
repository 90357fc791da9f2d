// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../../api/definitions/key-verification-relates-to.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `KeyVerificationRelatesTo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationaccept
 */
export const KeyVerificationRelatesToCodec: Type<KeyVerificationRelatesTo> = /* @__PURE__ */ guarded(
  'KeyVerificationRelatesTo',
  isKeyVerificationRelatesTo,
  () => fields({ rel_type: optional(oneOf(['m.reference'])), event_id: optional(text) }),
)
