// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

/**
 * The content of `m.key.verification.key`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationkey
 */
export interface KeyVerificationKeyContent {
  readonly transaction_id?: string | null
  readonly key: string
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
}

/**
 * Tells whether a value is `KeyVerificationKeyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationkey
 */
export const isKeyVerificationKeyContent: Guard<KeyVerificationKeyContent> = (
  value,
): value is KeyVerificationKeyContent =>
  isObject(value) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isText(value.key) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to']))
