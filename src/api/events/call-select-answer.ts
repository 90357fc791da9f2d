// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import { type CallEvent, isCallEvent } from '../definitions/call-event.ts'

/**
 * The content of `m.call.select_answer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallselect_answer
 */
export interface CallSelectAnswerContent extends CallEvent {
  readonly selected_party_id: string
}

/**
 * Tells whether a value is `CallSelectAnswerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallselect_answer
 */
export const isCallSelectAnswerContent: Guard<CallSelectAnswerContent> = (
  value,
): value is CallSelectAnswerContent =>
  isCallEvent(value) && isObject(value) && isText(value.selected_party_id)
