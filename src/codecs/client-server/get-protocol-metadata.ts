// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetProtocolMetadataResponse,
  isGetProtocolMetadataResponse,
} from '../../api/client-server/get-protocol-metadata.ts'
import { ThirdPartyProtocolCodec } from '../definitions/third-party-protocol.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetProtocolMetadataResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocolprotocol
 */
export const GetProtocolMetadataResponseCodec: Type<GetProtocolMetadataResponse> = /* @__PURE__ */ guarded(
  'GetProtocolMetadataResponse',
  isGetProtocolMetadataResponse,
  () => ThirdPartyProtocolCodec,
)
