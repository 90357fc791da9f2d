// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getTokenOwner`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3accountwhoami
 */
export interface GetTokenOwnerResponse {
  /** A user id, such as `@localpart:server`. */
  readonly user_id: string
  /** Since v1.1. */
  readonly device_id?: string | null
  /** Since v1.2. */
  readonly is_guest?: boolean | null
}

/**
 * Tells whether a value is `GetTokenOwnerResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3accountwhoami
 */
export const isGetTokenOwnerResponse: Guard<GetTokenOwnerResponse> = (
  value,
): value is GetTokenOwnerResponse =>
  isObject(value) &&
  isPrefixed('@', value.user_id) &&
  (value.device_id == null || isText(value.device_id)) &&
  (value.is_guest == null || isBoolean(value.is_guest))

/**
 * Makes a job for `getTokenOwner`.
 *
 * `GET /_matrix/client/v3/account/whoami` · needs a token · rate-limited · safe
 * Status 200 · errors 401 `M_UNKNOWN_TOKEN`; 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3accountwhoami
 */
export const GetTokenOwnerJob = /* @__PURE__ */ defineJob<Record<never, never>, GetTokenOwnerResponse>({
  jobId: 'GetTokenOwner',
  method: 'GET',
  path: '/_matrix/client/v3/account/whoami',
  rateLimited: true,
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetTokenOwnerResponse),
})
