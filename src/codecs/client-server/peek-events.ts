// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPeekEventsResponse, type PeekEventsResponse } from '../../api/client-server/peek-events.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `PeekEventsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#peeking_get_matrixclientv3events
 */
export const PeekEventsResponseCodec: Type<PeekEventsResponse> = /* @__PURE__ */ guarded(
  'PeekEventsResponse',
  isPeekEventsResponse,
  () => fields({ start: optional(text), end: optional(text), chunk: optional(list(ClientEventCodec)) }),
)
