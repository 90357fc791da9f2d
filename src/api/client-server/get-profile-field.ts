// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `GetProfileFieldJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuseridkeyname
 */
export interface GetProfileFieldParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Path `keyName`: matches `^(avatar_url|displayname|m\.tz|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+)$`. */
  readonly keyName: string
}

/**
 * The body of `getProfileField`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuseridkeyname
 */
export type GetProfileFieldResponse = JsonObject

/**
 * Tells whether a value is `GetProfileFieldResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuseridkeyname
 */
export const isGetProfileFieldResponse: Guard<GetProfileFieldResponse> = (
  value,
): value is GetProfileFieldResponse => isObject(value)

/**
 * Makes a job for `getProfileField`.
 *
 * `GET /_matrix/client/v3/profile/{userId}/{keyName}` · a token is optional · safe
 * Status 200 · errors 403 `M_FORBIDDEN`; 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuseridkeyname
 */
export const GetProfileFieldJob = /* @__PURE__ */ defineJob<GetProfileFieldParams, GetProfileFieldResponse>({
  jobId: 'GetProfileField',
  method: 'GET',
  path: '/_matrix/client/v3/profile/{userId}/{keyName}',
  auth: 'optional',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetProfileFieldResponse),
})
