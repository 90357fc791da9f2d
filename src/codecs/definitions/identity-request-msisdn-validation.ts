// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type IdentityRequestMsisdnValidation,
  isIdentityRequestMsisdnValidation,
} from '../../api/definitions/identity-request-msisdn-validation.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `IdentityRequestMsisdnValidation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const IdentityRequestMsisdnValidationCodec: Type<IdentityRequestMsisdnValidation> =
  /* @__PURE__ */ guarded('IdentityRequestMsisdnValidation', isIdentityRequestMsisdnValidation, () =>
    fields({
      client_secret: text,
      country: text,
      phone_number: text,
      send_attempt: integer,
      next_link: optional(text),
    }),
  )
