// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.fully_read`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfully_read
 */
export interface FullyReadContent {
  readonly event_id: string
}

/**
 * Tells whether a value is `FullyReadContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfully_read
 */
export const isFullyReadContent: Guard<FullyReadContent> = (value): value is FullyReadContent =>
  isObject(value) && isText(value.event_id)
