// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { MsisdnSubmitTokenGetV2Response } from '../../api/identity/msisdn-submit-token-get-v2.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `MsisdnSubmitTokenGetV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2validatemsisdnsubmittoken
 */
export const MsisdnSubmitTokenGetV2ResponseCodec: Type<MsisdnSubmitTokenGetV2Response> =
  /* @__PURE__ */ ignored('MsisdnSubmitTokenGetV2Response')
