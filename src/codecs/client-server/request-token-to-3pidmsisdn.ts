// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestTokenTo3PIDMSISDNBody,
  isRequestTokenTo3PIDMSISDNResponse,
  type RequestTokenTo3PIDMSISDNBody,
  type RequestTokenTo3PIDMSISDNResponse,
} from '../../api/client-server/request-token-to-3pidmsisdn.ts'
import { RequestMsisdnValidationCodec } from '../definitions/request-msisdn-validation.ts'
import { RequestTokenResponseCodec } from '../definitions/request-token-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `RequestTokenTo3PIDMSISDNBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const RequestTokenTo3PIDMSISDNBodyCodec: Type<RequestTokenTo3PIDMSISDNBody> = /* @__PURE__ */ guarded(
  'RequestTokenTo3PIDMSISDNBody',
  isRequestTokenTo3PIDMSISDNBody,
  () => RequestMsisdnValidationCodec,
)

/**
 * Decodes `RequestTokenTo3PIDMSISDNResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const RequestTokenTo3PIDMSISDNResponseCodec: Type<RequestTokenTo3PIDMSISDNResponse> =
  /* @__PURE__ */ guarded(
    'RequestTokenTo3PIDMSISDNResponse',
    isRequestTokenTo3PIDMSISDNResponse,
    () => RequestTokenResponseCodec,
  )
