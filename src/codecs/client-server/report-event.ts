// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isReportEventBody,
  type ReportEventBody,
  type ReportEventResponse,
} from '../../api/client-server/report-event.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `ReportEventBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreporteventid
 */
export const ReportEventBodyCodec: Type<ReportEventBody> = /* @__PURE__ */ guarded(
  'ReportEventBody',
  isReportEventBody,
  () => fields({ reason: optional(text) }),
)

/**
 * Decodes `ReportEventResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreporteventid
 */
export const ReportEventResponseCodec: Type<ReportEventResponse> =
  /* @__PURE__ */ ignored('ReportEventResponse')
