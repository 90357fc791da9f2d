// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetWellknownSupportContact,
  type GetWellknownSupportResponse,
  isGetWellknownSupportContact,
  isGetWellknownSupportResponse,
} from '../../api/client-server/get-wellknown-support.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `GetWellknownSupportResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixsupport
 */
export const GetWellknownSupportResponseCodec: Type<GetWellknownSupportResponse> = /* @__PURE__ */ guarded(
  'GetWellknownSupportResponse',
  isGetWellknownSupportResponse,
  () => fields({ contacts: optional(list(GetWellknownSupportContactCodec)), support_page: optional(text) }),
)

/**
 * Decodes `GetWellknownSupportContact`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixsupport
 */
export const GetWellknownSupportContactCodec: Type<GetWellknownSupportContact> = /* @__PURE__ */ guarded(
  'GetWellknownSupportContact',
  isGetWellknownSupportContact,
  () =>
    fields({
      matrix_id: optional(beginning('@')),
      email_address: optional(text),
      role: oneOf(['m.role.admin', 'm.role.security']),
    }),
)
