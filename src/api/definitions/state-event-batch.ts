// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject } from '../../jobs/primitive-guards.ts'
import { type ClientEventWithoutRoomId, isClientEventWithoutRoomId } from './client-event-without-room-id.ts'

/**
 * What is called `StateEventBatch` here; `sync` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface StateEventBatch {
  readonly events?: readonly ClientEventWithoutRoomId[] | null
}

/**
 * Tells whether a value is `StateEventBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isStateEventBatch: Guard<StateEventBatch> = (value): value is StateEventBatch =>
  isObject(value) && (value.events == null || isArray(isClientEventWithoutRoomId, value.events))
