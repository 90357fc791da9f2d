// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRegistrationTokenValidityResponse,
  type RegistrationTokenValidityResponse,
} from '../../api/client-server/registration-token-validity.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `RegistrationTokenValidityResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1registermloginregistration_tokenvalidity
 */
export const RegistrationTokenValidityResponseCodec: Type<RegistrationTokenValidityResponse> =
  /* @__PURE__ */ guarded('RegistrationTokenValidityResponse', isRegistrationTokenValidityResponse, () =>
    fields({ valid: boolean }),
  )
