// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CallInviteContent,
  type CallInviteOffer,
  isCallInviteContent,
  isCallInviteOffer,
} from '../../api/events/call-invite.ts'
import { CallEventCodec } from '../definitions/call-event.ts'
import { SdpStreamMetadataCodec } from '../definitions/sdp-stream-metadata.ts'
import { guarded } from '../guarded.ts'
import { all, beginning, fields, integer, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `CallInviteContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallinvite
 */
export const CallInviteContentCodec: Type<CallInviteContent> = /* @__PURE__ */ guarded(
  'CallInviteContent',
  isCallInviteContent,
  () =>
    all([
      CallEventCodec,
      fields({
        offer: CallInviteOfferCodec,
        lifetime: integer,
        invitee: optional(beginning('@')),
        sdp_stream_metadata: optional(SdpStreamMetadataCodec),
      }),
    ]),
)

/**
 * Decodes `CallInviteOffer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallinvite
 */
export const CallInviteOfferCodec: Type<CallInviteOffer> = /* @__PURE__ */ guarded(
  'CallInviteOffer',
  isCallInviteOffer,
  () => fields({ type: oneOf(['offer']), sdp: text }),
)
