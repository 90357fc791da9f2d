// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireArray } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { isPushCondition, type PushCondition } from '../definitions/push-condition.ts'

const isActionsItem: Guard<string | JsonObject> = (value): value is string | JsonObject =>
  isText(value) || isObject(value)

/**
 * What `SetPushRuleJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleid
 */
export interface SetPushRuleParams {
  /** Path `kind`. */
  readonly kind: 'override' | 'underride' | 'sender' | 'room' | 'content'
  /** Path `ruleId`. */
  readonly ruleId: string
  /** Query `before`. */
  readonly before?: string | undefined
  /** Query `after`. */
  readonly after?: string | undefined
  /** Body `actions`. */
  readonly actions: readonly (string | JsonObject)[]
  /** Body `conditions`. */
  readonly conditions?: readonly PushCondition[] | undefined
  /** Body `pattern`. */
  readonly pattern?: string | undefined
}

/**
 * The body of `setPushRule`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleid
 */
export interface SetPushRuleBody {
  readonly actions: readonly (string | JsonObject)[]
  readonly conditions?: readonly PushCondition[] | null
  readonly pattern?: string | null
}

/**
 * Tells whether a value is `SetPushRuleBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleid
 */
export const isSetPushRuleBody: Guard<SetPushRuleBody> = (value): value is SetPushRuleBody =>
  isObject(value) &&
  isArray(isActionsItem, value.actions) &&
  (value.conditions == null || isArray(isPushCondition, value.conditions)) &&
  (value.pattern == null || isText(value.pattern))

/**
 * What `setPushRule` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleid
 */
export type SetPushRuleResponse = EmptyResponse

/**
 * Makes a job for `setPushRule`.
 *
 * `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}` · needs a token · rate-limited · idempotent
 * Status 200 · errors 400 `M_UNKNOWN`; 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleid
 */
export const SetPushRuleJob = /* @__PURE__ */ defineJob<SetPushRuleParams, SetPushRuleResponse>({
  jobId: 'SetPushRule',
  method: 'PUT',
  path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}',
  rateLimited: true,
  idempotency: 'idempotent',
  buildQuery: (params = {}) =>
    toQuery({
      before: optional(params, 'before', requireText),
      after: optional(params, 'after', requireText),
    }),
  buildBody: (params) =>
    fieldsBody({
      actions: requireArray('actions', params.actions),
      conditions: optional(params, 'conditions', requireArray),
      pattern: optional(params, 'pattern', requireText),
    }),
})
