// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `RedactEventJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid
 */
export interface RedactEventParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `eventId`: an event id, which begins with `$`. */
  readonly eventId: string
  /** Path `txnId`. */
  readonly txnId: string
  /** Body `reason`. */
  readonly reason?: string | undefined
}

/**
 * The body of `redactEvent`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid
 */
export interface RedactEventBody {
  readonly reason?: string | null
}

/**
 * Tells whether a value is `RedactEventBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid
 */
export const isRedactEventBody: Guard<RedactEventBody> = (value): value is RedactEventBody =>
  isObject(value) && (value.reason == null || isText(value.reason))

/**
 * The body of `redactEvent`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid
 */
export interface RedactEventResponse {
  /** An event id, which begins with `$`. */
  readonly event_id?: string | null
}

/**
 * Tells whether a value is `RedactEventResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid
 */
export const isRedactEventResponse: Guard<RedactEventResponse> = (value): value is RedactEventResponse =>
  isObject(value) && (value.event_id == null || isPrefixed('$', value.event_id))

/**
 * Makes a job for `redactEvent`.
 *
 * `PUT /_matrix/client/v3/rooms/{roomId}/redact/{eventId}/{txnId}` · needs a token · transaction
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid
 */
export const RedactEventJob = /* @__PURE__ */ defineJob<RedactEventParams, RedactEventResponse>({
  jobId: 'RedactEvent',
  method: 'PUT',
  path: '/_matrix/client/v3/rooms/{roomId}/redact/{eventId}/{txnId}',
  idempotency: 'transaction',
  buildBody: (params) =>
    fieldsBody({
      reason: optional(params, 'reason', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isRedactEventResponse),
})
