// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type EventBatch, isEventBatch } from '../../api/definitions/event-batch.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional } from '../walk.ts'
import { BasicEventCodec } from './basic-event.ts'

/**
 * Decodes `EventBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const EventBatchCodec: Type<EventBatch> = /* @__PURE__ */ guarded('EventBatch', isEventBatch, () =>
  fields({ events: optional(list(BasicEventCodec)) }),
)
