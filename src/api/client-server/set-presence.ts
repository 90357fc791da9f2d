// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const presenceValues = ['online', 'offline', 'unavailable'] as const

/**
 * What `SetPresenceJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3presenceuseridstatus
 */
export interface SetPresenceParams {
  /** Path `userId`. */
  readonly userId: string
  /** Body `presence`. */
  readonly presence: 'online' | 'offline' | 'unavailable'
  /** Body `status_msg`. */
  readonly statusMsg?: string | undefined
}

/**
 * The body of `setPresence`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3presenceuseridstatus
 */
export interface SetPresenceBody {
  readonly presence: 'online' | 'offline' | 'unavailable'
  readonly status_msg?: string | null
}

/**
 * Tells whether a value is `SetPresenceBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3presenceuseridstatus
 */
export const isSetPresenceBody: Guard<SetPresenceBody> = (value): value is SetPresenceBody =>
  isObject(value) &&
  isOneOf(presenceValues, value.presence) &&
  (value.status_msg == null || isText(value.status_msg))

/**
 * What `setPresence` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3presenceuseridstatus
 */
export type SetPresenceResponse = EmptyResponse

/**
 * Makes a job for `setPresence`.
 *
 * `PUT /_matrix/client/v3/presence/{userId}/status` · needs a token · rate-limited · idempotent
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3presenceuseridstatus
 */
export const SetPresenceJob = /* @__PURE__ */ defineJob<SetPresenceParams, SetPresenceResponse>({
  jobId: 'SetPresence',
  method: 'PUT',
  path: '/_matrix/client/v3/presence/{userId}/status',
  rateLimited: true,
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      presence: requireText('presence', params.presence),
      status_msg: optional(params, 'statusMsg', requireText),
    }),
})
