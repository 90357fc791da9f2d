// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `ThirdPartyUser` here; `queryUserByProtocol` and `queryUserByID` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export interface ThirdPartyUser {
  readonly userid: string
  readonly protocol: string
  readonly fields: JsonObject
}

/**
 * Tells whether a value is `ThirdPartyUser`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export const isThirdPartyUser: Guard<ThirdPartyUser> = (value): value is ThirdPartyUser =>
  isObject(value) && isText(value.userid) && isText(value.protocol) && isObject(value.fields)
