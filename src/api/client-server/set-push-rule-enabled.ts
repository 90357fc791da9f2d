// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { requireBoolean } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What `SetPushRuleEnabledJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidenabled
 */
export interface SetPushRuleEnabledParams {
  /** Path `kind`. */
  readonly kind: 'override' | 'underride' | 'sender' | 'room' | 'content'
  /** Path `ruleId`. */
  readonly ruleId: string
  /** Body `enabled`. */
  readonly enabled: boolean
}

/**
 * The body of `setPushRuleEnabled`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidenabled
 */
export interface SetPushRuleEnabledBody {
  readonly enabled: boolean
}

/**
 * Tells whether a value is `SetPushRuleEnabledBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidenabled
 */
export const isSetPushRuleEnabledBody: Guard<SetPushRuleEnabledBody> = (
  value,
): value is SetPushRuleEnabledBody => isObject(value) && isBoolean(value.enabled)

/**
 * What `setPushRuleEnabled` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidenabled
 */
export type SetPushRuleEnabledResponse = EmptyResponse

/**
 * Makes a job for `setPushRuleEnabled`.
 *
 * `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled` · needs a token · idempotent
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidenabled
 */
export const SetPushRuleEnabledJob = /* @__PURE__ */ defineJob<
  SetPushRuleEnabledParams,
  SetPushRuleEnabledResponse
>({
  jobId: 'SetPushRuleEnabled',
  method: 'PUT',
  path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled',
  idempotency: 'idempotent',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        enabled: requireBoolean('enabled', params.enabled),
      }),
    }),
})
