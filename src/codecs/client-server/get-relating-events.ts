// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRelatingEventsResponse,
  isGetRelatingEventsResponse,
} from '../../api/client-server/get-relating-events.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { RelationsResponseCodec } from '../definitions/relations-response.ts'
import { guarded } from '../guarded.ts'
import { all, fields, list } from '../walk.ts'

/**
 * Decodes `GetRelatingEventsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventid
 */
export const GetRelatingEventsResponseCodec: Type<GetRelatingEventsResponse> = /* @__PURE__ */ guarded(
  'GetRelatingEventsResponse',
  isGetRelatingEventsResponse,
  () => all([RelationsResponseCodec, fields({ chunk: list(ClientEventCodec) })]),
)
