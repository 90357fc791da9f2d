import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { type FromCredentials, requireSecret } from '../../jobs/from-credentials.ts'

/**
 * What `InviteBy3PIDJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite-1
 */
export interface InviteBy3PIDParams {
  /** Path: the room's id, which begins with `!`. */
  readonly roomId: string
  /** Body `id_server`: the identity server's host, and its port if it is not the default one. */
  readonly idServer: string
  /** Body `id_access_token`, sensitive: a token of the identity server, or `fromCredentials`. */
  readonly idAccessToken: string | FromCredentials
  /** Body `medium`: the kind of address. */
  readonly medium: 'email' | 'msisdn' | (string & {})
  /** Body `address`: the invitee's address in that medium. */
  readonly address: string
}

/** What `InviteBy3PIDJob` answers: nothing that has a meaning. */
export type InviteBy3PIDResponse = EmptyResponse

/**
 * Invites somebody to a room by an address.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/invite` · needs a token · rate-limited · status 200 ·
 * errors 403 `M_FORBIDDEN`, `M_INVITE_BLOCKED`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite-1
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
