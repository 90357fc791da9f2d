// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `CallEvent` here; `m.call.answer`, `m.call.candidates` and 6 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export interface CallEvent {
  readonly call_id: string
  readonly version: string
  /** Since v1.7. */
  readonly party_id: string
}

/**
 * Tells whether a value is `CallEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const isCallEvent: Guard<CallEvent> = (value): value is CallEvent =>
  isObject(value) && isText(value.call_id) && isText(value.version) && isText(value.party_id)
