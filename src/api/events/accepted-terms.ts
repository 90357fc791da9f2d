// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.accepted_terms`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#maccepted_terms
 */
export interface AcceptedTermsContent {
  readonly accepted?: readonly string[] | null
}

/**
 * Tells whether a value is `AcceptedTermsContent`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#maccepted_terms
 */
export const isAcceptedTermsContent: Guard<AcceptedTermsContent> = (value): value is AcceptedTermsContent =>
  isObject(value) && (value.accepted == null || isArray(isText, value.accepted))
