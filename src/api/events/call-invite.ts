// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { type CallEvent, isCallEvent } from '../definitions/call-event.ts'
import { isSdpStreamMetadata, type SdpStreamMetadata } from '../definitions/sdp-stream-metadata.ts'

const typeValues = ['offer'] as const

/**
 * The content of `m.call.invite`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallinvite
 */
export interface CallInviteContent extends CallEvent {
  readonly offer: CallInviteOffer
  /** In milliseconds. */
  readonly lifetime: number
  /** A user id, such as `@localpart:server`. Since v1.7. */
  readonly invitee?: string | null
  readonly sdp_stream_metadata?: SdpStreamMetadata | null
}

/**
 * Tells whether a value is `CallInviteContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallinvite
 */
export const isCallInviteContent: Guard<CallInviteContent> = (value): value is CallInviteContent =>
  isCallEvent(value) &&
  isObject(value) &&
  isCallInviteOffer(value.offer) &&
  isInteger(value.lifetime) &&
  (value.invitee == null || isPrefixed('@', value.invitee)) &&
  (value.sdp_stream_metadata == null || isSdpStreamMetadata(value.sdp_stream_metadata))

/**
 * Inside the content of `m.call.invite`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallinvite
 */
export interface CallInviteOffer {
  readonly type: 'offer'
  readonly sdp: string
}

/**
 * Tells whether a value is `CallInviteOffer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallinvite
 */
export const isCallInviteOffer: Guard<CallInviteOffer> = (value): value is CallInviteOffer =>
  isObject(value) && isOneOf(typeValues, value.type) && isText(value.sdp)
