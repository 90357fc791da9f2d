// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isReportUserBody,
  type ReportUserBody,
  type ReportUserResponse,
} from '../../api/client-server/report-user.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `ReportUserBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3usersuseridreport
 */
export const ReportUserBodyCodec: Type<ReportUserBody> = /* @__PURE__ */ guarded(
  'ReportUserBody',
  isReportUserBody,
  () => fields({ reason: text }),
)

/**
 * Decodes `ReportUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3usersuseridreport
 */
export const ReportUserResponseCodec: Type<ReportUserResponse> = /* @__PURE__ */ ignored('ReportUserResponse')
