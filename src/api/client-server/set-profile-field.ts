// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { objectBody } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { hasKeys } from '../../jobs/primitive-guards.ts'

const keyForm = /^/u

/**
 * What `SetProfileFieldJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3profileuseridkeyname
 */
export interface SetProfileFieldParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Path `keyName`: matches `^(avatar_url|displayname|m\.tz|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+)$`. */
  readonly keyName: string
  /** The body. */
  readonly body: JsonObject
}

/**
 * The body of `setProfileField`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3profileuseridkeyname
 */
export type SetProfileFieldBody = JsonObject

/**
 * Tells whether a value is `SetProfileFieldBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3profileuseridkeyname
 */
export const isSetProfileFieldBody: Guard<SetProfileFieldBody> = (value): value is SetProfileFieldBody =>
  hasKeys(keyForm, 1, Infinity, value)

/**
 * What `setProfileField` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3profileuseridkeyname
 */
export type SetProfileFieldResponse = EmptyResponse

/**
 * Makes a job for `setProfileField`.
 *
 * `PUT /_matrix/client/v3/profile/{userId}/{keyName}` · needs a token · rate-limited · idempotent
 * Status 200 · errors 400 `M_BAD_JSON`, `M_INVALID_PARAM`, `M_KEY_TOO_LARGE`, `M_MISSING_PARAM`, `M_PROFILE_TOO_LARGE`; 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3profileuseridkeyname
 */
export const SetProfileFieldJob = /* @__PURE__ */ defineJob<SetProfileFieldParams, SetProfileFieldResponse>({
  jobId: 'SetProfileField',
  method: 'PUT',
  path: '/_matrix/client/v3/profile/{userId}/{keyName}',
  rateLimited: true,
  idempotency: 'idempotent',
  buildBody: (params) => objectBody(params.body),
})
