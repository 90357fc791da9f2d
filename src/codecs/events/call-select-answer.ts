// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CallSelectAnswerContent,
  isCallSelectAnswerContent,
} from '../../api/events/call-select-answer.ts'
import { CallEventCodec } from '../definitions/call-event.ts'
import { guarded } from '../guarded.ts'
import { all, fields, text } from '../walk.ts'

/**
 * Decodes `CallSelectAnswerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallselect_answer
 */
export const CallSelectAnswerContentCodec: Type<CallSelectAnswerContent> = /* @__PURE__ */ guarded(
  'CallSelectAnswerContent',
  isCallSelectAnswerContent,
  () => all([CallEventCodec, fields({ selected_party_id: text })]),
)
