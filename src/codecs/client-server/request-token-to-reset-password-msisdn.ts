// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestTokenToResetPasswordMSISDNBody,
  isRequestTokenToResetPasswordMSISDNResponse,
  type RequestTokenToResetPasswordMSISDNBody,
  type RequestTokenToResetPasswordMSISDNResponse,
} from '../../api/client-server/request-token-to-reset-password-msisdn.ts'
import { RequestMsisdnValidationCodec } from '../definitions/request-msisdn-validation.ts'
import { RequestTokenResponseCodec } from '../definitions/request-token-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `RequestTokenToResetPasswordMSISDNBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken
 */
export const RequestTokenToResetPasswordMSISDNBodyCodec: Type<RequestTokenToResetPasswordMSISDNBody> =
  /* @__PURE__ */ guarded(
    'RequestTokenToResetPasswordMSISDNBody',
    isRequestTokenToResetPasswordMSISDNBody,
    () => RequestMsisdnValidationCodec,
  )

/**
 * Decodes `RequestTokenToResetPasswordMSISDNResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken
 */
export const RequestTokenToResetPasswordMSISDNResponseCodec: Type<RequestTokenToResetPasswordMSISDNResponse> =
  /* @__PURE__ */ guarded(
    'RequestTokenToResetPasswordMSISDNResponse',
    isRequestTokenToResetPasswordMSISDNResponse,
    () => RequestTokenResponseCodec,
  )
