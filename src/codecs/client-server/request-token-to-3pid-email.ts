// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestTokenTo3PIDEmailBody,
  isRequestTokenTo3PIDEmailResponse,
  type RequestTokenTo3PIDEmailBody,
  type RequestTokenTo3PIDEmailResponse,
} from '../../api/client-server/request-token-to-3pid-email.ts'
import { RequestEmailValidationCodec } from '../definitions/request-email-validation.ts'
import { RequestTokenResponseCodec } from '../definitions/request-token-response.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `RequestTokenTo3PIDEmailBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const RequestTokenTo3PIDEmailBodyCodec: Type<RequestTokenTo3PIDEmailBody> = /* @__PURE__ */ guarded(
  'RequestTokenTo3PIDEmailBody',
  isRequestTokenTo3PIDEmailBody,
  () => RequestEmailValidationCodec,
)

/**
 * Decodes `RequestTokenTo3PIDEmailResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const RequestTokenTo3PIDEmailResponseCodec: Type<RequestTokenTo3PIDEmailResponse> =
  /* @__PURE__ */ guarded(
    'RequestTokenTo3PIDEmailResponse',
    isRequestTokenTo3PIDEmailResponse,
    () => RequestTokenResponseCodec,
  )
