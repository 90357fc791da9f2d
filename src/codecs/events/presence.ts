// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPresenceContent, type PresenceContent } from '../../api/events/presence.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, number, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `PresenceContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpresence
 */
export const PresenceContentCodec: Type<PresenceContent> = /* @__PURE__ */ guarded(
  'PresenceContent',
  isPresenceContent,
  () =>
    fields({
      avatar_url: optional(beginning('mxc://')),
      displayname: optional(text),
      last_active_ago: optional(number),
      presence: oneOf(['online', 'offline', 'unavailable']),
      currently_active: optional(boolean),
      status_msg: optional(text),
    }),
)
