// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CheckUsernameAvailabilityResponse,
  isCheckUsernameAvailabilityResponse,
} from '../../api/client-server/check-username-availability.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, optional } from '../walk.ts'

/**
 * Decodes `CheckUsernameAvailabilityResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3registeravailable
 */
export const CheckUsernameAvailabilityResponseCodec: Type<CheckUsernameAvailabilityResponse> =
  /* @__PURE__ */ guarded('CheckUsernameAvailabilityResponse', isCheckUsernameAvailabilityResponse, () =>
    fields({ available: optional(boolean) }),
  )
