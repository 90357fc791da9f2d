// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isMap, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const isSignaturesItem: Guard<{ readonly [key: string]: string }> = (
  value,
): value is { readonly [key: string]: string } => isMap('', isText, value)

/**
 * What is called `DeviceKeys` here; `uploadKeys` and `queryKeys` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export interface DeviceKeys {
  /** A user id, such as `@localpart:server`. */
  readonly user_id: string
  readonly device_id: string
  readonly algorithms: readonly string[]
  readonly keys: { readonly [key: string]: string }
  readonly signatures: { readonly [key: string]: { readonly [key: string]: string } }
}

/**
 * Tells whether a value is `DeviceKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const isDeviceKeys: Guard<DeviceKeys> = (value): value is DeviceKeys =>
  isObject(value) &&
  isPrefixed('@', value.user_id) &&
  isText(value.device_id) &&
  isArray(isText, value.algorithms) &&
  isMap('', isText, value.keys) &&
  isMap('@', isSignaturesItem, value.signatures)
