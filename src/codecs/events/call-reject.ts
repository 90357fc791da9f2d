// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type CallRejectContent, isCallRejectContent } from '../../api/events/call-reject.ts'
import { CallEventCodec } from '../definitions/call-event.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `CallRejectContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallreject
 */
export const CallRejectContentCodec: Type<CallRejectContent> = /* @__PURE__ */ guarded(
  'CallRejectContent',
  isCallRejectContent,
  () => CallEventCodec,
)
