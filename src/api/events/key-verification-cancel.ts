// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

/**
 * The content of `m.key.verification.cancel`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationcancel
 */
export interface KeyVerificationCancelContent {
  readonly transaction_id?: string | null
  readonly reason: string
  readonly code: string
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
}

/**
 * Tells whether a value is `KeyVerificationCancelContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationcancel
 */
export const isKeyVerificationCancelContent: Guard<KeyVerificationCancelContent> = (
  value,
): value is KeyVerificationCancelContent =>
  isObject(value) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isText(value.reason) &&
  isText(value.code) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to']))
