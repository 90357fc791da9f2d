// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `ThirdPartyProtocolBase` here; `getProtocols` and `getProtocolMetadata` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export interface ThirdPartyProtocolBase {
  readonly user_fields: readonly string[]
  readonly location_fields: readonly string[]
  readonly icon: string
  readonly field_types: { readonly [key: string]: ThirdPartyProtocolBaseFieldType }
}

/**
 * Tells whether a value is `ThirdPartyProtocolBase`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const isThirdPartyProtocolBase: Guard<ThirdPartyProtocolBase> = (
  value,
): value is ThirdPartyProtocolBase =>
  isObject(value) &&
  isArray(isText, value.user_fields) &&
  isArray(isText, value.location_fields) &&
  isText(value.icon) &&
  isMap('', isThirdPartyProtocolBaseFieldType, value.field_types)

/**
 * Inside `ThirdPartyProtocolBase`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export interface ThirdPartyProtocolBaseFieldType {
  readonly regexp: string
  readonly placeholder: string
}

/**
 * Tells whether a value is `ThirdPartyProtocolBaseFieldType`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const isThirdPartyProtocolBaseFieldType: Guard<ThirdPartyProtocolBaseFieldType> = (
  value,
): value is ThirdPartyProtocolBaseFieldType =>
  isObject(value) && isText(value.regexp) && isText(value.placeholder)
