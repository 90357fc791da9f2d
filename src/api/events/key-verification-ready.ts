// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../definitions/key-verification-relates-to.ts'

/**
 * The content of `m.key.verification.ready`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationready
 */
export interface KeyVerificationReadyContent {
  readonly from_device: string
  readonly transaction_id?: string | null
  readonly methods: readonly string[]
  readonly 'm.relates_to'?: KeyVerificationRelatesTo | null
}

/**
 * Tells whether a value is `KeyVerificationReadyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationready
 */
export const isKeyVerificationReadyContent: Guard<KeyVerificationReadyContent> = (
  value,
): value is KeyVerificationReadyContent =>
  isObject(value) &&
  isText(value.from_device) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isArray(isText, value.methods) &&
  (value['m.relates_to'] == null || isKeyVerificationRelatesTo(value['m.relates_to']))
