// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `logout` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3logout
 */
export type LogoutResponse = EmptyResponse

/**
 * Makes a job for `logout`.
 *
 * `POST /_matrix/client/v3/logout` · needs a token · unsafe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3logout
 */
export const LogoutJob = /* @__PURE__ */ defineJob<Record<never, never>, LogoutResponse>({
  jobId: 'Logout',
  method: 'POST',
  path: '/_matrix/client/v3/logout',
  idempotency: 'unsafe',
})
