// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

/**
 * The content of `m.key.verification.mac`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationmac
 */
export interface KeyVerificationMacContent {
  readonly transaction_id?: string | null
  readonly mac: { readonly [key: string]: string }
  readonly keys: string
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
}

/**
 * Tells whether a value is `KeyVerificationMacContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationmac
 */
export const isKeyVerificationMacContent: Guard<KeyVerificationMacContent> = (
  value,
): value is KeyVerificationMacContent =>
  isObject(value) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isMap('', isText, value.mac) &&
  isText(value.keys) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to']))
