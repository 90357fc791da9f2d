// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What is called `CapabilitiesBooleanCapability` here; `getCapabilities` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export interface CapabilitiesBooleanCapability {
  readonly enabled: boolean
}

/**
 * Tells whether a value is `CapabilitiesBooleanCapability`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const isCapabilitiesBooleanCapability: Guard<CapabilitiesBooleanCapability> = (
  value,
): value is CapabilitiesBooleanCapability => isObject(value) && isBoolean(value.enabled)
