// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `ThirdPartyLocation` here; `queryLocationByProtocol` and `queryLocationByAlias` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export interface ThirdPartyLocation {
  readonly alias: string
  readonly protocol: string
  readonly fields: JsonObject
}

/**
 * Tells whether a value is `ThirdPartyLocation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export const isThirdPartyLocation: Guard<ThirdPartyLocation> = (value): value is ThirdPartyLocation =>
  isObject(value) && isText(value.alias) && isText(value.protocol) && isObject(value.fields)
