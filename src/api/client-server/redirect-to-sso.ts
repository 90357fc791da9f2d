// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional } from '../../jobs/fields.ts'
import { type RedirectResponse, readRedirect } from '../../jobs/media.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `RedirectToSSOJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3loginssoredirect
 */
export interface RedirectToSSOParams {
  /** Query `redirectUrl`. */
  readonly redirectUrl: string
  /** Query `action`: since v1.18. */
  readonly action?: 'login' | 'register' | undefined
}

/**
 * What `redirectToSSO` answers: where to go on.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3loginssoredirect
 */
export type RedirectToSSOResponse = RedirectResponse

/**
 * Makes a job for `redirectToSSO`.
 *
 * `GET /_matrix/client/v3/login/sso/redirect` · no token · safe · since v1.1
 * Status 302
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3loginssoredirect
 */
export const RedirectToSSOJob = /* @__PURE__ */ defineJob<RedirectToSSOParams, RedirectToSSOResponse>({
  jobId: 'RedirectToSSO',
  method: 'GET',
  path: '/_matrix/client/v3/login/sso/redirect',
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
