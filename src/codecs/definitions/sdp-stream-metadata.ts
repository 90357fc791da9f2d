// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSdpStreamMetadata,
  isSdpStreamMetadataStreamMetadata,
  type SdpStreamMetadata,
  type SdpStreamMetadataStreamMetadata,
} from '../../api/definitions/sdp-stream-metadata.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, map, oneOf, optional } from '../walk.ts'

/**
 * Decodes `SdpStreamMetadata`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const SdpStreamMetadataCodec: Type<SdpStreamMetadata> = /* @__PURE__ */ guarded(
  'SdpStreamMetadata',
  isSdpStreamMetadata,
  () => map('', SdpStreamMetadataStreamMetadataCodec),
)

/**
 * Decodes `SdpStreamMetadataStreamMetadata`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const SdpStreamMetadataStreamMetadataCodec: Type<SdpStreamMetadataStreamMetadata> =
  /* @__PURE__ */ guarded('SdpStreamMetadataStreamMetadata', isSdpStreamMetadataStreamMetadata, () =>
    fields({
      purpose: oneOf(['m.usermedia', 'm.screenshare']),
      audio_muted: optional(boolean),
      video_muted: optional(boolean),
    }),
  )
