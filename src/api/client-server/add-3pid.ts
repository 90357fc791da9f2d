// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import { readInteractiveAuth } from '../../jobs/read-interactive-auth.ts'
import { type AuthData, isAuthData } from '../definitions/auth-data.ts'

/**
 * What `Add3PIDJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidadd
 */
export interface Add3PIDParams {
  /** Body `auth`: sensitive. */
  readonly auth?: AuthData | undefined
  /** Body `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Body `sid`. */
  readonly sid: string
}

/**
 * The body of `add3PID`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidadd
 */
export interface Add3PIDBody {
  readonly auth?: AuthData | null
  readonly client_secret: string
  readonly sid: string
}

/**
 * Tells whether a value is `Add3PIDBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidadd
 */
export const isAdd3PIDBody: Guard<Add3PIDBody> = (value): value is Add3PIDBody =>
  isObject(value) &&
  (value.auth == null || isAuthData(value.auth)) &&
  isText(value.client_secret) &&
  isText(value.sid)

/**
 * What `add3PID` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidadd
 */
export type Add3PIDResponse = EmptyResponse

/**
 * Makes a job for `add3PID`.
 *
 * `POST /_matrix/client/v3/account/3pid/add` · needs a token · rate-limited · idempotent · user-interactive authentication
 * Status 200 · errors 401; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidadd
 */
export const Add3PIDJob = /* @__PURE__ */ defineJob<Add3PIDParams, Add3PIDResponse>({
  jobId: 'Add3PID',
  method: 'POST',
  path: '/_matrix/client/v3/account/3pid/add',
  rateLimited: true,
  idempotency: 'idempotent',
  sensitive: ['auth', 'client_secret', 'id_access_token', 'password', 'response', 'token'],
  buildBody: (params) =>
    fieldsBody({
      auth: optional(params, 'auth', requireObject),
      client_secret: requireText('clientSecret', params.clientSecret),
      sid: requireText('sid', params.sid),
    }),
  refusal: readInteractiveAuth,
})
