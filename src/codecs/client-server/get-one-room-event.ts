// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetOneRoomEventResponse,
  isGetOneRoomEventResponse,
} from '../../api/client-server/get-one-room-event.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetOneRoomEventResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomideventeventid
 */
export const GetOneRoomEventResponseCodec: Type<GetOneRoomEventResponse> = /* @__PURE__ */ guarded(
  'GetOneRoomEventResponse',
  isGetOneRoomEventResponse,
  () => ClientEventCodec,
)
