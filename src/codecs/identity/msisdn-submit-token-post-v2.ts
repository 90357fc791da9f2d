// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isMsisdnSubmitTokenPostV2Body,
  isMsisdnSubmitTokenPostV2Response,
  type MsisdnSubmitTokenPostV2Body,
  type MsisdnSubmitTokenPostV2Response,
} from '../../api/identity/msisdn-submit-token-post-v2.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, text } from '../walk.ts'

/**
 * Decodes `MsisdnSubmitTokenPostV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken
 */
export const MsisdnSubmitTokenPostV2BodyCodec: Type<MsisdnSubmitTokenPostV2Body> = /* @__PURE__ */ guarded(
  'MsisdnSubmitTokenPostV2Body',
  isMsisdnSubmitTokenPostV2Body,
  () => fields({ sid: text, client_secret: text, token: text }),
)

/**
 * Decodes `MsisdnSubmitTokenPostV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken
 */
export const MsisdnSubmitTokenPostV2ResponseCodec: Type<MsisdnSubmitTokenPostV2Response> =
  /* @__PURE__ */ guarded('MsisdnSubmitTokenPostV2Response', isMsisdnSubmitTokenPostV2Response, () =>
    fields({ success: boolean }),
  )
