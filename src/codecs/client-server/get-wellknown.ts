// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetWellknownResponse, isGetWellknownResponse } from '../../api/client-server/get-wellknown.ts'
import { WellknownClientCodec } from '../definitions/wellknown-client.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetWellknownResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixclient
 */
export const GetWellknownResponseCodec: Type<GetWellknownResponse> = /* @__PURE__ */ guarded(
  'GetWellknownResponse',
  isGetWellknownResponse,
  () => WellknownClientCodec,
)
