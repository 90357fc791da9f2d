// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.key.verification.request`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationrequest
 */
export interface KeyVerificationRequestContent {
  readonly from_device: string
  readonly transaction_id?: string | null
  readonly methods: readonly string[]
  /** In milliseconds. */
  readonly timestamp?: number | null
}

/**
 * Tells whether a value is `KeyVerificationRequestContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkeyverificationrequest
 */
export const isKeyVerificationRequestContent: Guard<KeyVerificationRequestContent> = (
  value,
): value is KeyVerificationRequestContent =>
  isObject(value) &&
  isText(value.from_device) &&
  (value.transaction_id == null || isText(value.transaction_id)) &&
  isArray(isText, value.methods) &&
  (value.timestamp == null || isInteger(value.timestamp))
