// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

/**
 * The content of `m.key.verification.start`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstart
 */
export interface KeyVerificationStartContent {
  readonly from_device: string
  readonly transaction_id?: string | null
  readonly method: string
  readonly next_method?: string | null
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
}

/**
 * Tells whether a value is `KeyVerificationStartContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationstart
 */
export const isKeyVerificationStartContent: Guard<KeyVerificationStartContent> = (
  value,
): value is KeyVerificationStartContent =>
  isObject(value) &&
  isText(value.from_device) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isText(value.method) &&
  (value.next_method == null || isText(value.next_method)) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to']))
