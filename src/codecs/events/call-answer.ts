// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CallAnswerAnswer,
  type CallAnswerContent,
  isCallAnswerAnswer,
  isCallAnswerContent,
} from '../../api/events/call-answer.ts'
import { CallEventCodec } from '../definitions/call-event.ts'
import { SdpStreamMetadataCodec } from '../definitions/sdp-stream-metadata.ts'
import { guarded } from '../guarded.ts'
import { all, fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `CallAnswerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const CallAnswerContentCodec: Type<CallAnswerContent> = /* @__PURE__ */ guarded(
  'CallAnswerContent',
  isCallAnswerContent,
  () =>
    all([
      CallEventCodec,
      fields({ answer: CallAnswerAnswerCodec, sdp_stream_metadata: optional(SdpStreamMetadataCodec) }),
    ]),
)

/**
 * Decodes `CallAnswerAnswer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const CallAnswerAnswerCodec: Type<CallAnswerAnswer> = /* @__PURE__ */ guarded(
  'CallAnswerAnswer',
  isCallAnswerAnswer,
  () => fields({ type: oneOf(['answer']), sdp: text }),
)
