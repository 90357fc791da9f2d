// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.marked_unread`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mmarked_unread
 */
export interface MarkedUnreadContent {
  readonly unread: boolean
}

/**
 * Tells whether a value is `MarkedUnreadContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mmarked_unread
 */
export const isMarkedUnreadContent: Guard<MarkedUnreadContent> = (value): value is MarkedUnreadContent =>
  isObject(value) && isBoolean(value.unread)
