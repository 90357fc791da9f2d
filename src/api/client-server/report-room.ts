// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `ReportRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreport
 */
export interface ReportRoomParams {
  /** Path `roomId`. */
  readonly roomId: string
  /** Body `reason`. */
  readonly reason: string
}

/**
 * The body of `reportRoom`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreport
 */
export interface ReportRoomBody {
  readonly reason: string
}

/**
 * Tells whether a value is `ReportRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreport
 */
export const isReportRoomBody: Guard<ReportRoomBody> = (value): value is ReportRoomBody =>
  isObject(value) && isText(value.reason)

/**
 * What `reportRoom` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreport
 */
export type ReportRoomResponse = EmptyResponse

/**
 * Makes a job for `reportRoom`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/report` · needs a token · rate-limited · unsafe · since v1.13
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreport
 */
export const ReportRoomJob = /* @__PURE__ */ defineJob<ReportRoomParams, ReportRoomResponse>({
  jobId: 'ReportRoom',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/report',
  rateLimited: true,
  since: '1.13',
  idempotency: 'unsafe',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        reason: requireText('reason', params.reason),
      }),
    }),
})
