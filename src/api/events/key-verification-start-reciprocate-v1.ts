// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

const methodValues = ['m.reciprocate.v1'] as const

/**
 * The content of `m.key.verification.start` with `m.reciprocate.v1`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstartmreciprocatev1
 */
export interface KeyVerificationStartReciprocateV1Content {
  readonly from_device: string
  readonly transaction_id?: string | null
  readonly method: 'm.reciprocate.v1'
  readonly secret: string
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
}

/**
 * Tells whether a value is `KeyVerificationStartReciprocateV1Content`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstartmreciprocatev1
 */
export const isKeyVerificationStartReciprocateV1Content: Guard<KeyVerificationStartReciprocateV1Content> = (
  value,
): value is KeyVerificationStartReciprocateV1Content =>
  isObject(value) &&
  isText(value.from_device) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isOneOf(methodValues, value.method) &&
  isText(value.secret) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to']))
