// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetProtocolsResponse, isGetProtocolsResponse } from '../../api/client-server/get-protocols.ts'
import { ThirdPartyProtocolCodec } from '../definitions/third-party-protocol.ts'
import { guarded } from '../guarded.ts'
import { map } from '../walk.ts'

/**
 * Decodes `GetProtocolsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const GetProtocolsResponseCodec: Type<GetProtocolsResponse> = /* @__PURE__ */ guarded(
  'GetProtocolsResponse',
  isGetProtocolsResponse,
  () => map('', ThirdPartyProtocolCodec),
)
