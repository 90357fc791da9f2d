// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isSyncFilter, type SyncFilter } from '../definitions/sync-filter.ts'

/**
 * What `GetFilterJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridfilterfilterid
 */
export interface GetFilterParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Path `filterId`. */
  readonly filterId: string
}

/**
 * The body of `getFilter`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridfilterfilterid
 */
export type GetFilterResponse = SyncFilter

/**
 * Tells whether a value is `GetFilterResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridfilterfilterid
 */
export const isGetFilterResponse: Guard<GetFilterResponse> = (value): value is GetFilterResponse =>
  isSyncFilter(value)

/**
 * Makes a job for `getFilter`.
 *
 * `GET /_matrix/client/v3/user/{userId}/filter/{filterId}` · needs a token · safe
 * Status 200 · errors 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridfilterfilterid
 */
export const GetFilterJob = /* @__PURE__ */ defineJob<GetFilterParams, GetFilterResponse>({
  jobId: 'GetFilter',
  method: 'GET',
  path: '/_matrix/client/v3/user/{userId}/filter/{filterId}',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetFilterResponse),
})
