// Generated from the Matrix specification by generator/. Do not edit.

import type { Json } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isPresent, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

const shortAuthenticationStringValues = ['decimal', 'emoji'] as const

const isShortAuthenticationStringItem: Guard<'decimal' | 'emoji'> = (value): value is 'decimal' | 'emoji' =>
  isOneOf(shortAuthenticationStringValues, value)

/**
 * The content of `m.key.verification.accept`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationaccept
 */
export interface KeyVerificationAcceptContent {
  readonly transaction_id?: string | null
  readonly key_agreement_protocol: string
  readonly hash: string
  readonly message_authentication_code: string
  readonly short_authentication_string: readonly ('decimal' | 'emoji')[]
  readonly commitment: string
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
  readonly method: Json
}

/**
 * Tells whether a value is `KeyVerificationAcceptContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationaccept
 */
export const isKeyVerificationAcceptContent: Guard<KeyVerificationAcceptContent> = (
  value,
): value is KeyVerificationAcceptContent =>
  isObject(value) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isText(value.key_agreement_protocol) &&
  isText(value.hash) &&
  isText(value.message_authentication_code) &&
  isArray(isShortAuthenticationStringItem, value.short_authentication_string) &&
  isText(value.commitment) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to'])) &&
  isPresent(value.method)
