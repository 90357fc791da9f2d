// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireArray, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import type { EventFilter } from '../definitions/event-filter.ts'
import { isSyncFilter, type SyncFilter, type SyncFilterRoomFilter } from '../definitions/sync-filter.ts'

/**
 * What `DefineFilterJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export interface DefineFilterParams {
  /** Path `userId`: a user id, such as `@localpart:server`. */
  readonly userId: string
  /** Body `event_fields`. */
  readonly eventFields?: readonly string[] | undefined
  /** Body `event_format`. */
  readonly eventFormat?: 'client' | 'federation' | undefined
  /** Body `presence`. */
  readonly presence?: EventFilter | undefined
  /** Body `account_data`. */
  readonly accountData?: EventFilter | undefined
  /** Body `room`. */
  readonly room?: SyncFilterRoomFilter | undefined
}

/**
 * The body of `defineFilter`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export type DefineFilterBody = SyncFilter

/**
 * Tells whether a value is `DefineFilterBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const isDefineFilterBody: Guard<DefineFilterBody> = (value): value is DefineFilterBody =>
  isSyncFilter(value)

/**
 * The body of `defineFilter`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export interface DefineFilterResponse {
  readonly filter_id: string
}

/**
 * Tells whether a value is `DefineFilterResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const isDefineFilterResponse: Guard<DefineFilterResponse> = (value): value is DefineFilterResponse =>
  isObject(value) && isText(value.filter_id)

/**
 * Makes a job for `defineFilter`.
 *
 * `POST /_matrix/client/v3/user/{userId}/filter` · needs a token · idempotent
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const DefineFilterJob = /* @__PURE__ */ defineJob<DefineFilterParams, DefineFilterResponse>({
  jobId: 'DefineFilter',
  method: 'POST',
  path: '/_matrix/client/v3/user/{userId}/filter',
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      event_fields: optional(params, 'eventFields', requireArray),
      event_format: optional(params, 'eventFormat', requireText),
      presence: optional(params, 'presence', requireObject),
      account_data: optional(params, 'accountData', requireObject),
      room: optional(params, 'room', requireObject),
    }),
  response: /* @__PURE__ */ fromGuard(isDefineFilterResponse),
})
