// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `DeleteProfileFieldJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3profileuseridkeyname
 */
export interface DeleteProfileFieldParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Path `keyName`: matches `^(avatar_url|displayname|m\.tz|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+)$`. */
  readonly keyName: string
}

/**
 * What `deleteProfileField` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3profileuseridkeyname
 */
export type DeleteProfileFieldResponse = EmptyResponse

/**
 * Makes a job for `deleteProfileField`.
 *
 * `DELETE /_matrix/client/v3/profile/{userId}/{keyName}` · needs a token · rate-limited · idempotent · since v1.16
 * Status 200 · errors 400 `M_BAD_JSON`, `M_INVALID_PARAM`; 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3profileuseridkeyname
 */
export const DeleteProfileFieldJob = /* @__PURE__ */ defineJob<
  DeleteProfileFieldParams,
  DeleteProfileFieldResponse
>({
  jobId: 'DeleteProfileField',
  method: 'DELETE',
  path: '/_matrix/client/v3/profile/{userId}/{keyName}',
  rateLimited: true,
  since: '1.16',
  idempotency: 'idempotent',
})
