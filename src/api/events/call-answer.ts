// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'
import { type CallEvent, isCallEvent } from '../definitions/call-event.ts'
import { isSdpStreamMetadata, type SdpStreamMetadata } from '../definitions/sdp-stream-metadata.ts'

const typeValues = ['answer'] as const

/**
 * The content of `m.call.answer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export interface CallAnswerContent extends CallEvent {
  readonly answer: CallAnswerAnswer
  readonly sdp_stream_metadata?: SdpStreamMetadata | null
}

/**
 * Tells whether a value is `CallAnswerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const isCallAnswerContent: Guard<CallAnswerContent> = (value): value is CallAnswerContent =>
  isCallEvent(value) &&
  isObject(value) &&
  isCallAnswerAnswer(value.answer) &&
  (value.sdp_stream_metadata == null || isSdpStreamMetadata(value.sdp_stream_metadata))

/**
 * Inside the content of `m.call.answer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export interface CallAnswerAnswer {
  readonly type: 'answer'
  readonly sdp: string
}

/**
 * Tells whether a value is `CallAnswerAnswer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const isCallAnswerAnswer: Guard<CallAnswerAnswer> = (value): value is CallAnswerAnswer =>
  isObject(value) && isOneOf(typeValues, value.type) && isText(value.sdp)
