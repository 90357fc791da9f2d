// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `ReportUserJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3usersuseridreport
 */
export interface ReportUserParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Body `reason`. */
  readonly reason: string
}

/**
 * The body of `reportUser`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3usersuseridreport
 */
export interface ReportUserBody {
  readonly reason: string
}

/**
 * Tells whether a value is `ReportUserBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3usersuseridreport
 */
export const isReportUserBody: Guard<ReportUserBody> = (value): value is ReportUserBody =>
  isObject(value) && isText(value.reason)

/**
 * What `reportUser` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3usersuseridreport
 */
export type ReportUserResponse = EmptyResponse

/**
 * Makes a job for `reportUser`.
 *
 * `POST /_matrix/client/v3/users/{userId}/report` · needs a token · rate-limited · unsafe · since v1.14
 * Status 200 · errors 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3usersuseridreport
 */
export const ReportUserJob = /* @__PURE__ */ defineJob<ReportUserParams, ReportUserResponse>({
  jobId: 'ReportUser',
  method: 'POST',
  path: '/_matrix/client/v3/users/{userId}/report',
  rateLimited: true,
  since: '1.14',
  idempotency: 'unsafe',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        reason: requireText('reason', params.reason),
      }),
    }),
})
