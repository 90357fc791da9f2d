// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

/**
 * The content of `m.key.verification.done`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationdone
 */
export interface KeyVerificationDoneContent {
  readonly transaction_id?: string | null
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
}

/**
 * Tells whether a value is `KeyVerificationDoneContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationdone
 */
export const isKeyVerificationDoneContent: Guard<KeyVerificationDoneContent> = (
  value,
): value is KeyVerificationDoneContent =>
  isObject(value) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to']))
