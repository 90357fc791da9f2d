// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { requireArray } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

const isActionsItem: Guard<string | JsonObject> = (value): value is string | JsonObject =>
  isText(value) || isObject(value)

/**
 * What `SetPushRuleActionsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidactions
 */
export interface SetPushRuleActionsParams {
  /** Path `kind`. */
  readonly kind: 'override' | 'underride' | 'sender' | 'room' | 'content'
  /** Path `ruleId`. */
  readonly ruleId: string
  /** Body `actions`. */
  readonly actions: readonly (string | JsonObject)[]
}

/**
 * The body of `setPushRuleActions`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidactions
 */
export interface SetPushRuleActionsBody {
  readonly actions: readonly (string | JsonObject)[]
}

/**
 * Tells whether a value is `SetPushRuleActionsBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidactions
 */
export const isSetPushRuleActionsBody: Guard<SetPushRuleActionsBody> = (
  value,
): value is SetPushRuleActionsBody => isObject(value) && isArray(isActionsItem, value.actions)

/**
 * What `setPushRuleActions` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidactions
 */
export type SetPushRuleActionsResponse = EmptyResponse

/**
 * Makes a job for `setPushRuleActions`.
 *
 * `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions` · needs a token · idempotent
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidactions
 */
export const SetPushRuleActionsJob = /* @__PURE__ */ defineJob<
  SetPushRuleActionsParams,
  SetPushRuleActionsResponse
>({
  jobId: 'SetPushRuleActions',
  method: 'PUT',
  path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions',
  idempotency: 'idempotent',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        actions: requireArray('actions', params.actions),
      }),
    }),
})
