// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isMap, isObject, isOneOf } from '../../jobs/primitive-guards.ts'

const purposeValues = ['m.usermedia', 'm.screenshare'] as const

/**
 * What is called `SdpStreamMetadata` here; `m.call.answer`, `m.call.invite` and 2 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export type SdpStreamMetadata = { readonly [key: string]: SdpStreamMetadataStreamMetadata }

/**
 * Tells whether a value is `SdpStreamMetadata`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const isSdpStreamMetadata: Guard<SdpStreamMetadata> = (value): value is SdpStreamMetadata =>
  isMap('', isSdpStreamMetadataStreamMetadata, value)

/**
 * Inside `SdpStreamMetadata`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export interface SdpStreamMetadataStreamMetadata {
  readonly purpose: 'm.usermedia' | 'm.screenshare'
  /** Since v1.11. */
  readonly audio_muted?: boolean | null
  /** Since v1.11. */
  readonly video_muted?: boolean | null
}

/**
 * Tells whether a value is `SdpStreamMetadataStreamMetadata`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const isSdpStreamMetadataStreamMetadata: Guard<SdpStreamMetadataStreamMetadata> = (
  value,
): value is SdpStreamMetadataStreamMetadata =>
  isObject(value) &&
  isOneOf(purposeValues, value.purpose) &&
  (value.audio_muted == null || isBoolean(value.audio_muted)) &&
  (value.video_muted == null || isBoolean(value.video_muted))
