// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const relTypeValues = ['m.reference'] as const

/**
 * What is called `KeyVerificationRelatesTo` here; `m.key.verification.accept`, `m.key.verification.cancel` and 7 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationaccept
 */
export interface KeyVerificationRelatesTo {
  readonly rel_type?: 'm.reference' | null
  readonly event_id?: string | null
}

/**
 * Tells whether a value is `KeyVerificationRelatesTo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationaccept
 */
export const isKeyVerificationRelatesTo: Guard<KeyVerificationRelatesTo> = (
  value,
): value is KeyVerificationRelatesTo =>
  isObject(value) &&
  (value.rel_type == null || isOneOf(relTypeValues, value.rel_type)) &&
  (value.event_id == null || isText(value.event_id))
