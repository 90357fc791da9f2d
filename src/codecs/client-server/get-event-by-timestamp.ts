// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetEventByTimestampResponse,
  isGetEventByTimestampResponse,
} from '../../api/client-server/get-event-by-timestamp.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer } from '../walk.ts'

/**
 * Decodes `GetEventByTimestampResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidtimestamp_to_event
 */
export const GetEventByTimestampResponseCodec: Type<GetEventByTimestampResponse> = /* @__PURE__ */ guarded(
  'GetEventByTimestampResponse',
  isGetEventByTimestampResponse,
  () => fields({ event_id: beginning('$'), origin_server_ts: integer }),
)
