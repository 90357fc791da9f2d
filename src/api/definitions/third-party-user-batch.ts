// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray } from '../../jobs/primitive-guards.ts'
import { isThirdPartyUser, type ThirdPartyUser } from './third-party-user.ts'

/**
 * What is called `ThirdPartyUserBatch` here; `queryUserByProtocol` and `queryUserByID` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export type ThirdPartyUserBatch = readonly ThirdPartyUser[]

/**
 * Tells whether a value is `ThirdPartyUserBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export const isThirdPartyUserBatch: Guard<ThirdPartyUserBatch> = (value): value is ThirdPartyUserBatch =>
  isArray(isThirdPartyUser, value)
