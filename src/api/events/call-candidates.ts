// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isNumber, isObject, isText } from '../../jobs/primitive-guards.ts'
import { type CallEvent, isCallEvent } from '../definitions/call-event.ts'

/**
 * The content of `m.call.candidates`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallcandidates
 */
export interface CallCandidatesContent extends CallEvent {
  readonly candidates: readonly CallCandidatesCandidate[]
}

/**
 * Tells whether a value is `CallCandidatesContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallcandidates
 */
export const isCallCandidatesContent: Guard<CallCandidatesContent> = (
  value,
): value is CallCandidatesContent =>
  isCallEvent(value) && isObject(value) && isArray(isCallCandidatesCandidate, value.candidates)

/**
 * Inside the content of `m.call.candidates`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallcandidates
 */
export interface CallCandidatesCandidate {
  readonly sdpMid?: string | null
  readonly sdpMLineIndex?: number | null
  readonly candidate: string
}

/**
 * Tells whether a value is `CallCandidatesCandidate`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallcandidates
 */
export const isCallCandidatesCandidate: Guard<CallCandidatesCandidate> = (
  value,
): value is CallCandidatesCandidate =>
  isObject(value) &&
  (value.sdpMid == null || isText(value.sdpMid)) &&
  (value.sdpMLineIndex == null || isNumber(value.sdpMLineIndex)) &&
  isText(value.candidate)
