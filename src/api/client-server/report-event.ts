// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `ReportEventJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreporteventid
 */
export interface ReportEventParams {
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `eventId`. */
  readonly eventId: string
  /** Body `reason`. */
  readonly reason?: string | undefined
}

/**
 * The body of `reportEvent`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreporteventid
 */
export interface ReportEventBody {
  readonly reason?: string | null
}

/**
 * Tells whether a value is `ReportEventBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreporteventid
 */
export const isReportEventBody: Guard<ReportEventBody> = (value): value is ReportEventBody =>
  isObject(value) && (value.reason == null || isText(value.reason))

/**
 * What `reportEvent` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreporteventid
 */
export type ReportEventResponse = EmptyResponse

/**
 * Makes a job for `reportEvent`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/report/{eventId}` · needs a token · unsafe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreporteventid
 */
export const ReportEventJob = /* @__PURE__ */ defineJob<ReportEventParams, ReportEventResponse>({
  jobId: 'ReportEvent',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/report/{eventId}',
  idempotency: 'unsafe',
  buildBody: (params) =>
    fieldsBody({
      reason: optional(params, 'reason', requireText),
    }),
})
