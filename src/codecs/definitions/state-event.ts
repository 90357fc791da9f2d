// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isStateEvent, type StateEvent } from '../../api/definitions/state-event.ts'
import { guarded } from '../guarded.ts'
import { all } from '../walk.ts'
import { RoomEventCodec } from './room-event.ts'
import { SyncStateEventCodec } from './sync-state-event.ts'

/**
 * Decodes `StateEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const StateEventCodec: Type<StateEvent> = /* @__PURE__ */ guarded('StateEvent', isStateEvent, () =>
  all([RoomEventCodec, SyncStateEventCodec]),
)
