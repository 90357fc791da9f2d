// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CallNegotiateContent,
  type CallNegotiateDescription,
  isCallNegotiateContent,
  isCallNegotiateDescription,
} from '../../api/events/call-negotiate.ts'
import { CallEventCodec } from '../definitions/call-event.ts'
import { SdpStreamMetadataCodec } from '../definitions/sdp-stream-metadata.ts'
import { guarded } from '../guarded.ts'
import { all, fields, integer, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `CallNegotiateContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallnegotiate
 */
export const CallNegotiateContentCodec: Type<CallNegotiateContent> = /* @__PURE__ */ guarded(
  'CallNegotiateContent',
  isCallNegotiateContent,
  () =>
    all([
      CallEventCodec,
      fields({
        description: CallNegotiateDescriptionCodec,
        lifetime: integer,
        sdp_stream_metadata: optional(SdpStreamMetadataCodec),
      }),
    ]),
)

/**
 * Decodes `CallNegotiateDescription`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallnegotiate
 */
export const CallNegotiateDescriptionCodec: Type<CallNegotiateDescription> = /* @__PURE__ */ guarded(
  'CallNegotiateDescription',
  isCallNegotiateDescription,
  () => fields({ type: oneOf(['offer', 'answer']), sdp: text }),
)
