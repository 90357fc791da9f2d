// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `logout` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountlogout
 */
export type LogoutResponse = EmptyResponse

/**
 * Makes a job for `logout`.
 *
 * `POST /_matrix/identity/v2/account/logout` · needs a token · unsafe
 * Status 200 · errors 401 `M_UNKNOWN_TOKEN`; 403 `M_TERMS_NOT_SIGNED`
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountlogout
 */
export const LogoutJob = /* @__PURE__ */ defineJob<Record<never, never>, LogoutResponse>({
  jobId: 'Logout',
  method: 'POST',
  path: '/_matrix/identity/v2/account/logout',
  idempotency: 'unsafe',
})
