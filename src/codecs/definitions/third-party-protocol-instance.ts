// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isThirdPartyProtocolInstance,
  type ThirdPartyProtocolInstance,
} from '../../api/definitions/third-party-protocol-instance.ts'
import { guarded } from '../guarded.ts'
import { fields, object, optional, text } from '../walk.ts'

/**
 * Decodes `ThirdPartyProtocolInstance`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const ThirdPartyProtocolInstanceCodec: Type<ThirdPartyProtocolInstance> = /* @__PURE__ */ guarded(
  'ThirdPartyProtocolInstance',
  isThirdPartyProtocolInstance,
  () => fields({ desc: text, icon: optional(text), fields: object, network_id: text }),
)
