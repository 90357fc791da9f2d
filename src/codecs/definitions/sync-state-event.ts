// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isSyncStateEvent, type SyncStateEvent } from '../../api/definitions/sync-state-event.ts'
import { guarded } from '../guarded.ts'
import { all, fields, text } from '../walk.ts'
import { SyncRoomEventCodec } from './sync-room-event.ts'

/**
 * Decodes `SyncStateEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const SyncStateEventCodec: Type<SyncStateEvent> = /* @__PURE__ */ guarded(
  'SyncStateEvent',
  isSyncStateEvent,
  () => all([SyncRoomEventCodec, fields({ state_key: text })]),
)
