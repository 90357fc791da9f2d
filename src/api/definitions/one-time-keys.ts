// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

const isItem: Guard<string | OneTimeKeysKeyObject> = (value): value is string | OneTimeKeysKeyObject =>
  isText(value) || isOneTimeKeysKeyObject(value)

/**
 * What is called `OneTimeKeys` here; `uploadKeys` and `claimKeys` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export type OneTimeKeys = { readonly [key: string]: string | OneTimeKeysKeyObject }

/**
 * Tells whether a value is `OneTimeKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const isOneTimeKeys: Guard<OneTimeKeys> = (value): value is OneTimeKeys => isMap('', isItem, value)

/**
 * Inside `OneTimeKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export interface OneTimeKeysKeyObject {
  readonly key: string
  readonly signatures: { readonly [key: string]: JsonObject }
}

/**
 * Tells whether a value is `OneTimeKeysKeyObject`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const isOneTimeKeysKeyObject: Guard<OneTimeKeysKeyObject> = (value): value is OneTimeKeysKeyObject =>
  isObject(value) && isText(value.key) && isMap('@', isObject, value.signatures)
