// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isStateEventBatch, type StateEventBatch } from '../../api/definitions/state-event-batch.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional } from '../walk.ts'
import { ClientEventWithoutRoomIdCodec } from './client-event-without-room-id.ts'

/**
 * Decodes `StateEventBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const StateEventBatchCodec: Type<StateEventBatch> = /* @__PURE__ */ guarded(
  'StateEventBatch',
  isStateEventBatch,
  () => fields({ events: optional(list(ClientEventWithoutRoomIdCodec)) }),
)
