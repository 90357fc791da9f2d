// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetPresenceBody,
  type SetPresenceBody,
  type SetPresenceResponse,
} from '../../api/client-server/set-presence.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `SetPresenceBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3presenceuseridstatus
 */
export const SetPresenceBodyCodec: Type<SetPresenceBody> = /* @__PURE__ */ guarded(
  'SetPresenceBody',
  isSetPresenceBody,
  () => fields({ presence: oneOf(['online', 'offline', 'unavailable']), status_msg: optional(text) }),
)

/**
 * Decodes `SetPresenceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3presenceuseridstatus
 */
export const SetPresenceResponseCodec: Type<SetPresenceResponse> =
  /* @__PURE__ */ ignored('SetPresenceResponse')
