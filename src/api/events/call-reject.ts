// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { type CallEvent, isCallEvent } from '../definitions/call-event.ts'

/**
 * The content of `m.call.reject`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallreject
 */
export type CallRejectContent = CallEvent

/**
 * Tells whether a value is `CallRejectContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallreject
 */
export const isCallRejectContent: Guard<CallRejectContent> = (value): value is CallRejectContent =>
  isCallEvent(value)
