// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetRoomStateWithKeyBody,
  isSetRoomStateWithKeyResponse,
  type SetRoomStateWithKeyBody,
  type SetRoomStateWithKeyResponse,
} from '../../api/client-server/set-room-state-with-key.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, object } from '../walk.ts'

/**
 * Decodes `SetRoomStateWithKeyBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const SetRoomStateWithKeyBodyCodec: Type<SetRoomStateWithKeyBody> = /* @__PURE__ */ guarded(
  'SetRoomStateWithKeyBody',
  isSetRoomStateWithKeyBody,
  () => object,
)

/**
 * Decodes `SetRoomStateWithKeyResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const SetRoomStateWithKeyResponseCodec: Type<SetRoomStateWithKeyResponse> = /* @__PURE__ */ guarded(
  'SetRoomStateWithKeyResponse',
  isSetRoomStateWithKeyResponse,
  () => fields({ event_id: beginning('$') }),
)
