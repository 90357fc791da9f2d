// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `IdentitySid` here; `emailRequestTokenV2` and `msisdnRequestTokenV2` have it.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export interface IdentitySid {
  readonly sid: string
}

/**
 * Tells whether a value is `IdentitySid`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export const isIdentitySid: Guard<IdentitySid> = (value): value is IdentitySid =>
  isObject(value) && isText(value.sid)
