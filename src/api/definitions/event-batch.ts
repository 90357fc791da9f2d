// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject } from '../../jobs/primitive-guards.ts'
import { type BasicEvent, isBasicEvent } from './basic-event.ts'

/**
 * What is called `EventBatch` here; `sync` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export interface EventBatch {
  readonly events?: readonly BasicEvent[] | null
}

/**
 * Tells whether a value is `EventBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3sync
 */
export const isEventBatch: Guard<EventBatch> = (value): value is EventBatch =>
  isObject(value) && (value.events == null || isArray(isBasicEvent, value.events))
