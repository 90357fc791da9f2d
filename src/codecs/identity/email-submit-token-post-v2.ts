// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type EmailSubmitTokenPostV2Body,
  type EmailSubmitTokenPostV2Response,
  isEmailSubmitTokenPostV2Body,
  isEmailSubmitTokenPostV2Response,
} from '../../api/identity/email-submit-token-post-v2.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, text } from '../walk.ts'

/**
 * Decodes `EmailSubmitTokenPostV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailsubmittoken
 */
export const EmailSubmitTokenPostV2BodyCodec: Type<EmailSubmitTokenPostV2Body> = /* @__PURE__ */ guarded(
  'EmailSubmitTokenPostV2Body',
  isEmailSubmitTokenPostV2Body,
  () => fields({ sid: text, client_secret: text, token: text }),
)

/**
 * Decodes `EmailSubmitTokenPostV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailsubmittoken
 */
export const EmailSubmitTokenPostV2ResponseCodec: Type<EmailSubmitTokenPostV2Response> =
  /* @__PURE__ */ guarded('EmailSubmitTokenPostV2Response', isEmailSubmitTokenPostV2Response, () =>
    fields({ success: boolean }),
  )
