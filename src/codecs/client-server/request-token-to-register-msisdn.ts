// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestTokenToRegisterMSISDNBody,
  isRequestTokenToRegisterMSISDNResponse,
  type RequestTokenToRegisterMSISDNBody,
  type RequestTokenToRegisterMSISDNResponse,
} from '../../api/client-server/request-token-to-register-msisdn.ts'
import { RequestMsisdnValidationCodec } from '../definitions/request-msisdn-validation.ts'
import { RequestTokenResponseCodec } from '../definitions/request-token-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `RequestTokenToRegisterMSISDNBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registermsisdnrequesttoken
 */
export const RequestTokenToRegisterMSISDNBodyCodec: Type<RequestTokenToRegisterMSISDNBody> =
  /* @__PURE__ */ guarded(
    'RequestTokenToRegisterMSISDNBody',
    isRequestTokenToRegisterMSISDNBody,
    () => RequestMsisdnValidationCodec,
  )

/**
 * Decodes `RequestTokenToRegisterMSISDNResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3registermsisdnrequesttoken
 */
export const RequestTokenToRegisterMSISDNResponseCodec: Type<RequestTokenToRegisterMSISDNResponse> =
  /* @__PURE__ */ guarded(
    'RequestTokenToRegisterMSISDNResponse',
    isRequestTokenToRegisterMSISDNResponse,
    () => RequestTokenResponseCodec,
  )
