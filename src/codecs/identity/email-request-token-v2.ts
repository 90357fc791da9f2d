// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type EmailRequestTokenV2Body,
  type EmailRequestTokenV2Response,
  isEmailRequestTokenV2Body,
  isEmailRequestTokenV2Response,
} from '../../api/identity/email-request-token-v2.ts'
import { IdentityRequestEmailValidationCodec } from '../definitions/identity-request-email-validation.ts'
import { IdentitySidCodec } from '../definitions/identity-sid.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `EmailRequestTokenV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export const EmailRequestTokenV2BodyCodec: Type<EmailRequestTokenV2Body> = /* @__PURE__ */ guarded(
  'EmailRequestTokenV2Body',
  isEmailRequestTokenV2Body,
  () => IdentityRequestEmailValidationCodec,
)

/**
 * Decodes `EmailRequestTokenV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export const EmailRequestTokenV2ResponseCodec: Type<EmailRequestTokenV2Response> = /* @__PURE__ */ guarded(
  'EmailRequestTokenV2Response',
  isEmailRequestTokenV2Response,
  () => IdentitySidCodec,
)
