// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'

/**
 * What `DeletePushRuleJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3pushrulesglobalkindruleid
 */
export interface DeletePushRuleParams {
  /** Path `kind`. */
  readonly kind: 'override' | 'underride' | 'sender' | 'room' | 'content'
  /** Path `ruleId`. */
  readonly ruleId: string
}

/**
 * What `deletePushRule` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3pushrulesglobalkindruleid
 */
export type DeletePushRuleResponse = EmptyResponse

/**
 * Makes a job for `deletePushRule`.
 *
 * `DELETE /_matrix/client/v3/pushrules/global/{kind}/{ruleId}` · needs a token · idempotent
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3pushrulesglobalkindruleid
 */
export const DeletePushRuleJob = /* @__PURE__ */ defineJob<DeletePushRuleParams, DeletePushRuleResponse>({
  jobId: 'DeletePushRule',
  method: 'DELETE',
  path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}',
  idempotency: 'idempotent',
})
