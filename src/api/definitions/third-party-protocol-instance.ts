// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `ThirdPartyProtocolInstance` here; `getProtocols` and `getProtocolMetadata` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export interface ThirdPartyProtocolInstance {
  readonly desc: string
  readonly icon?: string | null
  readonly fields: JsonObject
  readonly network_id: string
}

/**
 * Tells whether a value is `ThirdPartyProtocolInstance`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const isThirdPartyProtocolInstance: Guard<ThirdPartyProtocolInstance> = (
  value,
): value is ThirdPartyProtocolInstance =>
  isObject(value) &&
  isText(value.desc) &&
  (value.icon == null || isText(value.icon)) &&
  isObject(value.fields) &&
  isText(value.network_id)
