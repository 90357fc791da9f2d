// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetEventContextResponse,
  isGetEventContextResponse,
} from '../../api/client-server/get-event-context.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetEventContextResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const GetEventContextResponseCodec: Type<GetEventContextResponse> = /* @__PURE__ */ guarded(
  'GetEventContextResponse',
  isGetEventContextResponse,
  () =>
    fields({
      start: optional(text),
      end: optional(text),
      events_before: optional(list(ClientEventCodec)),
      event: optional(ClientEventCodec),
      events_after: optional(list(ClientEventCodec)),
      state: optional(list(ClientEventCodec)),
    }),
)
