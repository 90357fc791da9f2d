// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isText } from '../../jobs/primitive-guards.ts'
import { type ClientEventWithoutRoomId, isClientEventWithoutRoomId } from './client-event-without-room-id.ts'

/**
 * What is called `TimelineBatch` here; `sync` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface TimelineBatch {
  readonly limited?: boolean | null
  readonly prev_batch?: string | null
  readonly events: readonly ClientEventWithoutRoomId[]
}

/**
 * Tells whether a value is `TimelineBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isTimelineBatch: Guard<TimelineBatch> = (value): value is TimelineBatch =>
  isObject(value) &&
  (value.limited == null || isBoolean(value.limited)) &&
  (value.prev_batch == null || isText(value.prev_batch)) &&
  isArray(isClientEventWithoutRoomId, value.events)
