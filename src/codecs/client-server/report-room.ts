// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isReportRoomBody,
  type ReportRoomBody,
  type ReportRoomResponse,
} from '../../api/client-server/report-room.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `ReportRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreport
 */
export const ReportRoomBodyCodec: Type<ReportRoomBody> = /* @__PURE__ */ guarded(
  'ReportRoomBody',
  isReportRoomBody,
  () => fields({ reason: text }),
)

/**
 * Decodes `ReportRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreport
 */
export const ReportRoomResponseCodec: Type<ReportRoomResponse> = /* @__PURE__ */ ignored('ReportRoomResponse')
