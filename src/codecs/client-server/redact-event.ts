// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRedactEventBody,
  isRedactEventResponse,
  type RedactEventBody,
  type RedactEventResponse,
} from '../../api/client-server/redact-event.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `RedactEventBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid
 */
export const RedactEventBodyCodec: Type<RedactEventBody> = /* @__PURE__ */ guarded(
  'RedactEventBody',
  isRedactEventBody,
  () => fields({ reason: optional(text) }),
)

/**
 * Decodes `RedactEventResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid
 */
export const RedactEventResponseCodec: Type<RedactEventResponse> = /* @__PURE__ */ guarded(
  'RedactEventResponse',
  isRedactEventResponse,
  () => fields({ event_id: optional(beginning('$')) }),
)
