// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isMsisdnRequestTokenV2Body,
  isMsisdnRequestTokenV2Response,
  type MsisdnRequestTokenV2Body,
  type MsisdnRequestTokenV2Response,
} from '../../api/identity/msisdn-request-token-v2.ts'
import { IdentityRequestMsisdnValidationCodec } from '../definitions/identity-request-msisdn-validation.ts'
import { IdentitySidCodec } from '../definitions/identity-sid.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `MsisdnRequestTokenV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken
 */
export const MsisdnRequestTokenV2BodyCodec: Type<MsisdnRequestTokenV2Body> = /* @__PURE__ */ guarded(
  'MsisdnRequestTokenV2Body',
  isMsisdnRequestTokenV2Body,
  () => IdentityRequestMsisdnValidationCodec,
)

/**
 * Decodes `MsisdnRequestTokenV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken
 */
export const MsisdnRequestTokenV2ResponseCodec: Type<MsisdnRequestTokenV2Response> = /* @__PURE__ */ guarded(
  'MsisdnRequestTokenV2Response',
  isMsisdnRequestTokenV2Response,
  () => IdentitySidCodec,
)
