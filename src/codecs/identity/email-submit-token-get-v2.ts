// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { EmailSubmitTokenGetV2Response } from '../../api/identity/email-submit-token-get-v2.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `EmailSubmitTokenGetV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2validateemailsubmittoken
 */
export const EmailSubmitTokenGetV2ResponseCodec: Type<EmailSubmitTokenGetV2Response> =
  /* @__PURE__ */ ignored('EmailSubmitTokenGetV2Response')
