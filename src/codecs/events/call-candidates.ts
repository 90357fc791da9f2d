// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CallCandidatesCandidate,
  type CallCandidatesContent,
  isCallCandidatesCandidate,
  isCallCandidatesContent,
} from '../../api/events/call-candidates.ts'
import { CallEventCodec } from '../definitions/call-event.ts'
import { guarded } from '../guarded.ts'
import { all, fields, list, number, optional, text } from '../walk.ts'

/**
 * Decodes `CallCandidatesContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallcandidates
 */
export const CallCandidatesContentCodec: Type<CallCandidatesContent> = /* @__PURE__ */ guarded(
  'CallCandidatesContent',
  isCallCandidatesContent,
  () => all([CallEventCodec, fields({ candidates: list(CallCandidatesCandidateCodec) })]),
)

/**
 * Decodes `CallCandidatesCandidate`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallcandidates
 */
export const CallCandidatesCandidateCodec: Type<CallCandidatesCandidate> = /* @__PURE__ */ guarded(
  'CallCandidatesCandidate',
  isCallCandidatesCandidate,
  () => fields({ sdpMid: optional(text), sdpMLineIndex: optional(number), candidate: text }),
)
