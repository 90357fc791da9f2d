// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { isThirdPartyProtocolBase, type ThirdPartyProtocolBase } from './third-party-protocol-base.ts'
import {
  isThirdPartyProtocolInstance,
  type ThirdPartyProtocolInstance,
} from './third-party-protocol-instance.ts'

/**
 * What is called `ThirdPartyProtocol` here; `getProtocols` and `getProtocolMetadata` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export interface ThirdPartyProtocol extends ThirdPartyProtocolBase {
  readonly instances: readonly ThirdPartyProtocolInstances[]
}

/**
 * Tells whether a value is `ThirdPartyProtocol`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const isThirdPartyProtocol: Guard<ThirdPartyProtocol> = (value): value is ThirdPartyProtocol =>
  isThirdPartyProtocolBase(value) &&
  isObject(value) &&
  isArray(isThirdPartyProtocolInstances, value.instances)

/**
 * Inside `ThirdPartyProtocol`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export interface ThirdPartyProtocolInstances extends ThirdPartyProtocolInstance {
  readonly instance_id?: string | null
}

/**
 * Tells whether a value is `ThirdPartyProtocolInstances`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const isThirdPartyProtocolInstances: Guard<ThirdPartyProtocolInstances> = (
  value,
): value is ThirdPartyProtocolInstances =>
  isThirdPartyProtocolInstance(value) &&
  isObject(value) &&
  (value.instance_id == null || isText(value.instance_id))
