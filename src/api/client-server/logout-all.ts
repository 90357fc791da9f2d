// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `logout_all` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3logoutall
 */
export type LogoutAllResponse = EmptyResponse

/**
 * Makes a job for `logout_all`.
 *
 * `POST /_matrix/client/v3/logout/all` · needs a token · unsafe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3logoutall
 */
export const LogoutAllJob = /* @__PURE__ */ defineJob<Record<never, never>, LogoutAllResponse>({
  jobId: 'LogoutAll',
  method: 'POST',
  path: '/_matrix/client/v3/logout/all',
  idempotency: 'unsafe',
})
