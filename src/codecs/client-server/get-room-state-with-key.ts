// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomStateWithKeyResponse,
  isGetRoomStateWithKeyResponse,
} from '../../api/client-server/get-room-state-with-key.ts'
import { StateEventCodec } from '../definitions/state-event.ts'
import { guarded } from '../guarded.ts'
import { either, object } from '../walk.ts'

/**
 * Decodes `GetRoomStateWithKeyResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const GetRoomStateWithKeyResponseCodec: Type<GetRoomStateWithKeyResponse> = /* @__PURE__ */ guarded(
  'GetRoomStateWithKeyResponse',
  isGetRoomStateWithKeyResponse,
  () => either([object, StateEventCodec]),
)
