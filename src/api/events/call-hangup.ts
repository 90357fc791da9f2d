// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf } from '../../jobs/primitive-guards.ts'
import { type CallEvent, isCallEvent } from '../definitions/call-event.ts'

const reasonValues = [
  'ice_timeout',
  'ice_failed',
  'invite_timeout',
  'user_hangup',
  'user_media_failed',
  'user_busy',
  'unknown_error',
] as const

/**
 * The content of `m.call.hangup`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallhangup
 */
export interface CallHangupContent extends CallEvent {
  readonly reason:
    | 'ice_timeout'
    | 'ice_failed'
    | 'invite_timeout'
    | 'user_hangup'
    | 'user_media_failed'
    | 'user_busy'
    | 'unknown_error'
}

/**
 * Tells whether a value is `CallHangupContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallhangup
 */
export const isCallHangupContent: Guard<CallHangupContent> = (value): value is CallHangupContent =>
  isCallEvent(value) && isObject(value) && isOneOf(reasonValues, value.reason)
