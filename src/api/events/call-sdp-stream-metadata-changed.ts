// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { type CallEvent, isCallEvent } from '../definitions/call-event.ts'
import { isSdpStreamMetadata, type SdpStreamMetadata } from '../definitions/sdp-stream-metadata.ts'

/**
 * The content of `m.call.sdp_stream_metadata_changed`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallsdp_stream_metadata_changed
 */
export interface CallSdpStreamMetadataChangedContent extends CallEvent {
  readonly sdp_stream_metadata: SdpStreamMetadata
}

/**
 * Tells whether a value is `CallSdpStreamMetadataChangedContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallsdp_stream_metadata_changed
 */
export const isCallSdpStreamMetadataChangedContent: Guard<CallSdpStreamMetadataChangedContent> = (
  value,
): value is CallSdpStreamMetadataChangedContent =>
  isCallEvent(value) && isObject(value) && isSdpStreamMetadata(value.sdp_stream_metadata)
