// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isThirdPartyProtocol,
  isThirdPartyProtocolInstances,
  type ThirdPartyProtocol,
  type ThirdPartyProtocolInstances,
} from '../../api/definitions/third-party-protocol.ts'
import { guarded } from '../guarded.ts'
import { all, fields, list, optional, text } from '../walk.ts'
import { ThirdPartyProtocolBaseCodec } from './third-party-protocol-base.ts'
import { ThirdPartyProtocolInstanceCodec } from './third-party-protocol-instance.ts'

/**
 * Decodes `ThirdPartyProtocol`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const ThirdPartyProtocolCodec: Type<ThirdPartyProtocol> = /* @__PURE__ */ guarded(
  'ThirdPartyProtocol',
  isThirdPartyProtocol,
  () => all([ThirdPartyProtocolBaseCodec, fields({ instances: list(ThirdPartyProtocolInstancesCodec) })]),
)

/**
 * Decodes `ThirdPartyProtocolInstances`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const ThirdPartyProtocolInstancesCodec: Type<ThirdPartyProtocolInstances> = /* @__PURE__ */ guarded(
  'ThirdPartyProtocolInstances',
  isThirdPartyProtocolInstances,
  () => all([ThirdPartyProtocolInstanceCodec, fields({ instance_id: optional(text) })]),
)
