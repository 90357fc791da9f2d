// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRelatingEventsWithRelTypeResponse,
  isGetRelatingEventsWithRelTypeResponse,
} from '../../api/client-server/get-relating-events-with-rel-type.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { RelationsResponseCodec } from '../definitions/relations-response.ts'
import { guarded } from '../guarded.ts'
import { all, fields, list } from '../walk.ts'

/**
 * Decodes `GetRelatingEventsWithRelTypeResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltype
 */
export const GetRelatingEventsWithRelTypeResponseCodec: Type<GetRelatingEventsWithRelTypeResponse> =
  /* @__PURE__ */ guarded(
    'GetRelatingEventsWithRelTypeResponse',
    isGetRelatingEventsWithRelTypeResponse,
    () => all([RelationsResponseCodec, fields({ chunk: list(ClientEventCodec) })]),
  )
