// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestTokenToResetPasswordEmailBody,
  isRequestTokenToResetPasswordEmailResponse,
  type RequestTokenToResetPasswordEmailBody,
  type RequestTokenToResetPasswordEmailResponse,
} from '../../api/client-server/request-token-to-reset-password-email.ts'
import { RequestEmailValidationCodec } from '../definitions/request-email-validation.ts'
import { RequestTokenResponseCodec } from '../definitions/request-token-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `RequestTokenToResetPasswordEmailBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken
 */
export const RequestTokenToResetPasswordEmailBodyCodec: Type<RequestTokenToResetPasswordEmailBody> =
  /* @__PURE__ */ guarded(
    'RequestTokenToResetPasswordEmailBody',
    isRequestTokenToResetPasswordEmailBody,
    () => RequestEmailValidationCodec,
  )

/**
 * Decodes `RequestTokenToResetPasswordEmailResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken
 */
export const RequestTokenToResetPasswordEmailResponseCodec: Type<RequestTokenToResetPasswordEmailResponse> =
  /* @__PURE__ */ guarded(
    'RequestTokenToResetPasswordEmailResponse',
    isRequestTokenToResetPasswordEmailResponse,
    () => RequestTokenResponseCodec,
  )
