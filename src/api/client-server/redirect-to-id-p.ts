// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional } from '../../jobs/fields.ts'
import { type RedirectResponse, readRedirect } from '../../jobs/media.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `RedirectToIdPJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3loginssoredirectidpid
 */
export interface RedirectToIdPParams {
  /** Path `idpId`. */
  readonly idpId: string
  /** Query `redirectUrl`. */
  readonly redirectUrl: string
  /** Query `action`: since v1.18. */
  readonly action?: 'login' | 'register' | undefined
}

/**
 * What `redirectToIdP` answers: where to go on.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3loginssoredirectidpid
 */
export type RedirectToIdPResponse = RedirectResponse

/**
 * Makes a job for `redirectToIdP`.
 *
 * `GET /_matrix/client/v3/login/sso/redirect/{idpId}` · no token · safe · since v1.1
 * Status 302 · errors 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3loginssoredirectidpid
 */
export const RedirectToIdPJob = /* @__PURE__ */ defineJob<RedirectToIdPParams, RedirectToIdPResponse>({
  jobId: 'RedirectToIdP',
  method: 'GET',
  path: '/_matrix/client/v3/login/sso/redirect/{idpId}',
  auth: 'none',
  since: '1.1',
  idempotency: 'safe',
  statuses: [302],
  buildQuery: (params = {}) =>
    toQuery({
      redirectUrl: requireText('redirectUrl', params.redirectUrl),
      action: optional(params, 'action', requireText),
    }),
  response: readRedirect,
})
