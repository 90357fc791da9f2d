// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { hasKeys, isArray, isMap, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const usageValues = ['master', 'self_signing', 'user_signing'] as const

const isUsageItem: Guard<'master' | 'self_signing' | 'user_signing'> = (
  value,
): value is 'master' | 'self_signing' | 'user_signing' => isOneOf(usageValues, value)

const keysKeyForm = /^/u

/**
 * What is called `CrossSigningKey` here; `uploadCrossSigningKeys` and `queryKeys` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export interface CrossSigningKey {
  readonly user_id: string
  readonly usage: readonly ('master' | 'self_signing' | 'user_signing')[]
  readonly keys: { readonly [key: string]: string }
  readonly signatures?: JsonObject | null
}

/**
 * Tells whether a value is `CrossSigningKey`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export const isCrossSigningKey: Guard<CrossSigningKey> = (value): value is CrossSigningKey =>
  isObject(value) &&
  isText(value.user_id) &&
  isArray(isUsageItem, value.usage) &&
  hasKeys(keysKeyForm, 1, 1, value.keys) &&
  isMap('', isText, value.keys) &&
  (value.signatures == null || isObject(value.signatures))
