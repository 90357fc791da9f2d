// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type ClientEvent,
  type ClientEventUnsigned,
  isClientEvent,
  isClientEventUnsigned,
} from '../../api/definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { all, beginning, fields, object, optional } from '../walk.ts'
import { ClientEventWithoutRoomIdCodec } from './client-event-without-room-id.ts'

/**
 * Decodes `ClientEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const ClientEventCodec: Type<ClientEvent> = /* @__PURE__ */ guarded('ClientEvent', isClientEvent, () =>
  all([
    ClientEventWithoutRoomIdCodec,
    fields({ room_id: beginning('!'), unsigned: optional(ClientEventUnsignedCodec) }),
  ]),
)

/**
 * Decodes `ClientEventUnsigned`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
 */
export const ClientEventUnsignedCodec: Type<ClientEventUnsigned> = /* @__PURE__ */ guarded(
  'ClientEventUnsigned',
  isClientEventUnsigned,
  () => object,
)
