// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CallSdpStreamMetadataChangedContent,
  isCallSdpStreamMetadataChangedContent,
} from '../../api/events/call-sdp-stream-metadata-changed.ts'
import { CallEventCodec } from '../definitions/call-event.ts'
import { SdpStreamMetadataCodec } from '../definitions/sdp-stream-metadata.ts'
import { guarded } from '../guarded.ts'
import { all, fields } from '../walk.ts'

/**
 * Decodes `CallSdpStreamMetadataChangedContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallsdp_stream_metadata_changed
 */
export const CallSdpStreamMetadataChangedContentCodec: Type<CallSdpStreamMetadataChangedContent> =
  /* @__PURE__ */ guarded('CallSdpStreamMetadataChangedContent', isCallSdpStreamMetadataChangedContent, () =>
    all([CallEventCodec, fields({ sdp_stream_metadata: SdpStreamMetadataCodec })]),
  )
