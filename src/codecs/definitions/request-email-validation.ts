// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestEmailValidation,
  type RequestEmailValidation,
} from '../../api/definitions/request-email-validation.ts'
import { guarded } from '../guarded.ts'
import { all, fields, optional, text } from '../walk.ts'
import { IdentityRequestEmailValidationCodec } from './identity-request-email-validation.ts'

/**
 * Decodes `RequestEmailValidation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const RequestEmailValidationCodec: Type<RequestEmailValidation> = /* @__PURE__ */ guarded(
  'RequestEmailValidation',
  isRequestEmailValidation,
  () =>
    all([
      IdentityRequestEmailValidationCodec,
      fields({ id_server: optional(text), id_access_token: optional(text) }),
    ]),
)
