// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray } from '../../jobs/primitive-guards.ts'
import { isThirdPartyLocation, type ThirdPartyLocation } from './third-party-location.ts'

/**
 * What is called `ThirdPartyLocationBatch` here; `queryLocationByProtocol` and `queryLocationByAlias` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export type ThirdPartyLocationBatch = readonly ThirdPartyLocation[]

/**
 * Tells whether a value is `ThirdPartyLocationBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export const isThirdPartyLocationBatch: Guard<ThirdPartyLocationBatch> = (
  value,
): value is ThirdPartyLocationBatch => isArray(isThirdPartyLocation, value)
