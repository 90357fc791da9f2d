// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomEventsResponse,
  isGetRoomEventsResponse,
} from '../../api/client-server/get-room-events.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetRoomEventsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
 */
export const GetRoomEventsResponseCodec: Type<GetRoomEventsResponse> = /* @__PURE__ */ guarded(
  'GetRoomEventsResponse',
  isGetRoomEventsResponse,
  () =>
    fields({
      start: text,
      end: optional(text),
      chunk: list(ClientEventCodec),
      state: optional(list(ClientEventCodec)),
    }),
)
