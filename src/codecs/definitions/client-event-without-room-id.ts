// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type ClientEventWithoutRoomId,
  type ClientEventWithoutRoomIdUnsignedData,
  isClientEventWithoutRoomId,
  isClientEventWithoutRoomIdUnsignedData,
} from '../../api/definitions/client-event-without-room-id.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, object, optional, text } from '../walk.ts'

/**
 * Decodes `ClientEventWithoutRoomId`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const ClientEventWithoutRoomIdCodec: Type<ClientEventWithoutRoomId> = /* @__PURE__ */ guarded(
  'ClientEventWithoutRoomId',
  isClientEventWithoutRoomId,
  () =>
    fields({
      event_id: beginning('$'),
      type: text,
      state_key: optional(text),
      sender: beginning('@'),
      origin_server_ts: integer,
      content: object,
      unsigned: optional(ClientEventWithoutRoomIdUnsignedDataCodec),
    }),
)

/**
 * Decodes `ClientEventWithoutRoomIdUnsignedData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const ClientEventWithoutRoomIdUnsignedDataCodec: Type<ClientEventWithoutRoomIdUnsignedData> =
  /* @__PURE__ */ guarded(
    'ClientEventWithoutRoomIdUnsignedData',
    isClientEventWithoutRoomIdUnsignedData,
    () =>
      fields({
        age: optional(integer),
        redacted_because: optional(object),
        transaction_id: optional(text),
        prev_content: optional(object),
        replaces_state: optional(beginning('$')),
        membership: optional(text),
      }),
  )
