// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `EmailSubmitTokenGetV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2validateemailsubmittoken
 */
export interface EmailSubmitTokenGetV2Params {
  /** Query `sid`. */
  readonly sid: string
  /** Query `client_secret`: sensitive. */
  readonly clientSecret: string
  /** Query `token`: sensitive. */
  readonly token: string
}

/**
 * What `emailSubmitTokenGetV2` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2validateemailsubmittoken
 */
export type EmailSubmitTokenGetV2Response = EmptyResponse

/**
 * Makes a job for `emailSubmitTokenGetV2`.
 *
 * `GET /_matrix/identity/v2/validate/email/submitToken` · a token is optional · idempotent
 * Status 200, 301, 302, 303, 307, 308 · errors 403 `M_TERMS_NOT_SIGNED`; 400
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2validateemailsubmittoken
 */
export const EmailSubmitTokenGetV2Job = /* @__PURE__ */ defineJob<
  EmailSubmitTokenGetV2Params,
  EmailSubmitTokenGetV2Response
>({
  jobId: 'EmailSubmitTokenGetV2',
  method: 'GET',
  path: '/_matrix/identity/v2/validate/email/submitToken',
  auth: 'optional',
  idempotency: 'idempotent',
  sensitive: ['client_secret', 'token'],
  statuses: [200, 301, 302, 303, 307, 308],
  buildQuery: (params = {}) =>
    toQuery({
      sid: requireText('sid', params.sid),
      client_secret: requireText('clientSecret', params.clientSecret),
      token: requireText('token', params.token),
    }),
})
