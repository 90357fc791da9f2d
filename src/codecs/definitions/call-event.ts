// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type CallEvent, isCallEvent } from '../../api/definitions/call-event.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `CallEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallanswer
 */
export const CallEventCodec: Type<CallEvent> = /* @__PURE__ */ guarded('CallEvent', isCallEvent, () =>
  fields({ call_id: text, version: text, party_id: text }),
)
