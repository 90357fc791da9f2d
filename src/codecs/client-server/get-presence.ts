// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetPresenceResponse, isGetPresenceResponse } from '../../api/client-server/get-presence.ts'
import { guarded } from '../guarded.ts'
import { boolean, either, fields, integer, nothing, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `GetPresenceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3presenceuseridstatus
 */
export const GetPresenceResponseCodec: Type<GetPresenceResponse> = /* @__PURE__ */ guarded(
  'GetPresenceResponse',
  isGetPresenceResponse,
  () =>
    fields({
      presence: oneOf(['online', 'offline', 'unavailable']),
      last_active_ago: optional(integer),
      status_msg: optional(either([nothing, text])),
      currently_active: optional(boolean),
    }),
)
