// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'
import { type CallEvent, isCallEvent } from '../definitions/call-event.ts'
import { isSdpStreamMetadata, type SdpStreamMetadata } from '../definitions/sdp-stream-metadata.ts'

const typeValues = ['offer', 'answer'] as const

/**
 * The content of `m.call.negotiate`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallnegotiate
 */
export interface CallNegotiateContent extends CallEvent {
  readonly description: CallNegotiateDescription
  /** In milliseconds. */
  readonly lifetime: number
  readonly sdp_stream_metadata?: SdpStreamMetadata | null
}

/**
 * Tells whether a value is `CallNegotiateContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallnegotiate
 */
export const isCallNegotiateContent: Guard<CallNegotiateContent> = (value): value is CallNegotiateContent =>
  isCallEvent(value) &&
  isObject(value) &&
  isCallNegotiateDescription(value.description) &&
  isInteger(value.lifetime) &&
  (value.sdp_stream_metadata == null || isSdpStreamMetadata(value.sdp_stream_metadata))

/**
 * Inside the content of `m.call.negotiate`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallnegotiate
 */
export interface CallNegotiateDescription {
  readonly type: 'offer' | 'answer'
  readonly sdp: string
}

/**
 * Tells whether a value is `CallNegotiateDescription`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallnegotiate
 */
export const isCallNegotiateDescription: Guard<CallNegotiateDescription> = (
  value,
): value is CallNegotiateDescription =>
  isObject(value) && isOneOf(typeValues, value.type) && isText(value.sdp)
