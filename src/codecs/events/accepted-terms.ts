// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type AcceptedTermsContent, isAcceptedTermsContent } from '../../api/events/accepted-terms.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `AcceptedTermsContent`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#maccepted_terms
 */
export const AcceptedTermsContentCodec: Type<AcceptedTermsContent> = /* @__PURE__ */ guarded(
  'AcceptedTermsContent',
  isAcceptedTermsContent,
  () => fields({ accepted: optional(list(text)) }),
)
