// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetEventsResponse, isGetEventsResponse } from '../../api/client-server/get-events.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetEventsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3events
 */
export const GetEventsResponseCodec: Type<GetEventsResponse> = /* @__PURE__ */ guarded(
  'GetEventsResponse',
  isGetEventsResponse,
  () => fields({ start: optional(text), end: optional(text), chunk: optional(list(ClientEventCodec)) }),
)
