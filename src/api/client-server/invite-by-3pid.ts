// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { type FromCredentials, requireSecret } from '../../jobs/from-credentials.ts'
import type { Guard } from '../../jobs/guard.ts'
import { type Invite3pid, isInvite3pid } from '../definitions/invite-3pid.ts'

/**
 * What `InviteBy3PIDJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#thirdparty_post_matrixclientv3roomsroomidinvite
 */
export interface InviteBy3PIDParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `id_server`. */
  readonly idServer: string
  /** Body `id_access_token`: sensitive, or `fromCredentials`. */
  readonly idAccessToken: string | FromCredentials
  /** Body `medium`. */
  readonly medium: 'email' | 'msisdn' | (string & {})
  /** Body `address`. */
  readonly address: string
}

/**
 * The body of `inviteBy3PID`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#thirdparty_post_matrixclientv3roomsroomidinvite
 */
export type InviteBy3PIDBody = Invite3pid

/**
 * Tells whether a value is `InviteBy3PIDBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#thirdparty_post_matrixclientv3roomsroomidinvite
 */
export const isInviteBy3PIDBody: Guard<InviteBy3PIDBody> = (value): value is InviteBy3PIDBody =>
  isInvite3pid(value)

/**
 * What `inviteBy3PID` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#thirdparty_post_matrixclientv3roomsroomidinvite
 */
export type InviteBy3PIDResponse = EmptyResponse

/**
 * Makes a job for `inviteBy3PID`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/invite` · needs a token · rate-limited · unsafe
 * Status 200 · errors 403 `M_FORBIDDEN`, `M_INVITE_BLOCKED`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#thirdparty_post_matrixclientv3roomsroomidinvite
 */
export const InviteBy3PIDJob = /* @__PURE__ */ defineJob<InviteBy3PIDParams, InviteBy3PIDResponse>({
  jobId: 'InviteBy3PID',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/invite',
  rateLimited: true,
  idempotency: 'unsafe',
  sensitive: ['id_access_token'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        id_server: requireText('idServer', params.idServer),
        id_access_token: requireSecret('idAccessToken', params.idAccessToken),
        medium: requireText('medium', params.medium),
        address: requireText('address', params.address),
      }),
    }),
})
