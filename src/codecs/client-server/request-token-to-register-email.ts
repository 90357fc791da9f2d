// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestTokenToRegisterEmailBody,
  isRequestTokenToRegisterEmailResponse,
  type RequestTokenToRegisterEmailBody,
  type RequestTokenToRegisterEmailResponse,
} from '../../api/client-server/request-token-to-register-email.ts'
import { RequestEmailValidationCodec } from '../definitions/request-email-validation.ts'
import { RequestTokenResponseCodec } from '../definitions/request-token-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `RequestTokenToRegisterEmailBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registeremailrequesttoken
 */
export const RequestTokenToRegisterEmailBodyCodec: Type<RequestTokenToRegisterEmailBody> =
  /* @__PURE__ */ guarded(
    'RequestTokenToRegisterEmailBody',
    isRequestTokenToRegisterEmailBody,
    () => RequestEmailValidationCodec,
  )

/**
 * Decodes `RequestTokenToRegisterEmailResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registeremailrequesttoken
 */
export const RequestTokenToRegisterEmailResponseCodec: Type<RequestTokenToRegisterEmailResponse> =
  /* @__PURE__ */ guarded(
    'RequestTokenToRegisterEmailResponse',
    isRequestTokenToRegisterEmailResponse,
    () => RequestTokenResponseCodec,
  )
