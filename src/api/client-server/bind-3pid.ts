// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { type FromCredentials, requireSecret } from '../../jobs/from-credentials.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `Bind3PIDJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidbind
 */
export interface Bind3PIDParams {
  /** Body `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Body `id_server`. */
  readonly idServer: string
  /** Body `id_access_token`: sensitive, or `fromCredentials`. */
  readonly idAccessToken: string | FromCredentials
  /** Body `sid`. */
  readonly sid: string
}

/**
 * The body of `bind3PID`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidbind
 */
export interface Bind3PIDBody {
  readonly client_secret: string
  readonly id_server: string
  readonly id_access_token: string
  readonly sid: string
}

/**
 * Tells whether a value is `Bind3PIDBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidbind
 */
export const isBind3PIDBody: Guard<Bind3PIDBody> = (value): value is Bind3PIDBody =>
  isObject(value) &&
  isText(value.client_secret) &&
  isText(value.id_server) &&
  isText(value.id_access_token) &&
  isText(value.sid)

/**
 * What `bind3PID` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidbind
 */
export type Bind3PIDResponse = EmptyResponse

/**
 * Makes a job for `bind3PID`.
 *
 * `POST /_matrix/client/v3/account/3pid/bind` · needs a token · rate-limited · unsafe
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidbind
 */
export const Bind3PIDJob = /* @__PURE__ */ defineJob<Bind3PIDParams, Bind3PIDResponse>({
  jobId: 'Bind3PID',
  method: 'POST',
  path: '/_matrix/client/v3/account/3pid/bind',
  rateLimited: true,
  idempotency: 'unsafe',
  sensitive: ['client_secret', 'id_access_token'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        client_secret: requireText('clientSecret', params.clientSecret),
        id_server: requireText('idServer', params.idServer),
        id_access_token: requireSecret('idAccessToken', params.idAccessToken),
        sid: requireText('sid', params.sid),
      }),
    }),
})
