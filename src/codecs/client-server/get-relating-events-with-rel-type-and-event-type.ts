// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRelatingEventsWithRelTypeAndEventTypeResponse,
  isGetRelatingEventsWithRelTypeAndEventTypeResponse,
} from '../../api/client-server/get-relating-events-with-rel-type-and-event-type.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { RelationsResponseCodec } from '../definitions/relations-response.ts'
import { guarded } from '../guarded.ts'
import { all, fields, list } from '../walk.ts'

/**
 * Decodes `GetRelatingEventsWithRelTypeAndEventTypeResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltypeeventtype
 */
export const GetRelatingEventsWithRelTypeAndEventTypeResponseCodec: Type<GetRelatingEventsWithRelTypeAndEventTypeResponse> =
  /* @__PURE__ */ guarded(
    'GetRelatingEventsWithRelTypeAndEventTypeResponse',
    isGetRelatingEventsWithRelTypeAndEventTypeResponse,
    () => all([RelationsResponseCodec, fields({ chunk: list(ClientEventCodec) })]),
  )
