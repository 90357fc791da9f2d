// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

const methodValues = ['m.sas.v1'] as const

const shortAuthenticationStringValues = ['decimal', 'emoji'] as const

const isShortAuthenticationStringItem: Guard<'decimal' | 'emoji'> = (value): value is 'decimal' | 'emoji' =>
  isOneOf(shortAuthenticationStringValues, value)

/**
 * The content of `m.key.verification.start` with `m.sas.v1`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstartmsasv1
 */
export interface KeyVerificationStartSasV1Content {
  readonly from_device: string
  readonly transaction_id?: string | null
  readonly method: 'm.sas.v1'
  readonly key_agreement_protocols: readonly string[]
  readonly hashes: readonly string[]
  readonly message_authentication_codes: readonly string[]
  readonly short_authentication_string: readonly ('decimal' | 'emoji')[]
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
}

/**
 * Tells whether a value is `KeyVerificationStartSasV1Content`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstartmsasv1
 */
export const isKeyVerificationStartSasV1Content: Guard<KeyVerificationStartSasV1Content> = (
  value,
): value is KeyVerificationStartSasV1Content =>
  isObject(value) &&
  isText(value.from_device) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isOneOf(methodValues, value.method) &&
  isArray(isText, value.key_agreement_protocols) &&
  isArray(isText, value.hashes) &&
  isArray(isText, value.message_authentication_codes) &&
  isArray(isShortAuthenticationStringItem, value.short_authentication_string) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to']))
