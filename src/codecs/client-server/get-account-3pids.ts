// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetAccount3PIDsResponse,
  type GetAccount3PIDsThirdPartyIdentifier,
  isGetAccount3PIDsResponse,
  isGetAccount3PIDsThirdPartyIdentifier,
} from '../../api/client-server/get-account-3pids.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, list, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `GetAccount3PIDsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3account3pid
 */
export const GetAccount3PIDsResponseCodec: Type<GetAccount3PIDsResponse> = /* @__PURE__ */ guarded(
  'GetAccount3PIDsResponse',
  isGetAccount3PIDsResponse,
  () => fields({ threepids: optional(list(GetAccount3PIDsThirdPartyIdentifierCodec)) }),
)

/**
 * Decodes `GetAccount3PIDsThirdPartyIdentifier`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3account3pid
 */
export const GetAccount3PIDsThirdPartyIdentifierCodec: Type<GetAccount3PIDsThirdPartyIdentifier> =
  /* @__PURE__ */ guarded('GetAccount3PIDsThirdPartyIdentifier', isGetAccount3PIDsThirdPartyIdentifier, () =>
    fields({ medium: oneOf(['email', 'msisdn']), address: text, validated_at: integer, added_at: integer }),
  )
