// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isTimelineBatch, type TimelineBatch } from '../../api/definitions/timeline-batch.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, list, optional, text } from '../walk.ts'
import { ClientEventWithoutRoomIdCodec } from './client-event-without-room-id.ts'

/**
 * Decodes `TimelineBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const TimelineBatchCodec: Type<TimelineBatch> = /* @__PURE__ */ guarded(
  'TimelineBatch',
  isTimelineBatch,
  () =>
    fields({
      limited: optional(boolean),
      prev_batch: optional(text),
      events: list(ClientEventWithoutRoomIdCodec),
    }),
)
