// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestMsisdnValidation,
  type RequestMsisdnValidation,
} from '../../api/definitions/request-msisdn-validation.ts'
import { guarded } from '../guarded.ts'
import { all, fields, optional, text } from '../walk.ts'
import { IdentityRequestMsisdnValidationCodec } from './identity-request-msisdn-validation.ts'

/**
 * Decodes `RequestMsisdnValidation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const RequestMsisdnValidationCodec: Type<RequestMsisdnValidation> = /* @__PURE__ */ guarded(
  'RequestMsisdnValidation',
  isRequestMsisdnValidation,
  () =>
    all([
      IdentityRequestMsisdnValidationCodec,
      fields({ id_server: optional(text), id_access_token: optional(text) }),
    ]),
)
