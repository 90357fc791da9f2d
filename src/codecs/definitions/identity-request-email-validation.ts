// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type IdentityRequestEmailValidation,
  isIdentityRequestEmailValidation,
} from '../../api/definitions/identity-request-email-validation.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `IdentityRequestEmailValidation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const IdentityRequestEmailValidationCodec: Type<IdentityRequestEmailValidation> =
  /* @__PURE__ */ guarded('IdentityRequestEmailValidation', isIdentityRequestEmailValidation, () =>
    fields({ client_secret: text, email: text, send_attempt: integer, next_link: optional(text) }),
  )
