// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `GetOneEventJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3eventseventid
 */
export interface GetOneEventParams {
  /** Path `eventId`: an event id, which begins with `$`. */
  readonly eventId: string
}

/**
 * The body of `getOneEvent`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3eventseventid
 */
export type GetOneEventResponse = ClientEvent

/**
 * Tells whether a value is `GetOneEventResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3eventseventid
 */
export const isGetOneEventResponse: Guard<GetOneEventResponse> = (value): value is GetOneEventResponse =>
  isClientEvent(value)

/**
 * Makes a job for `getOneEvent`.
 *
 * `GET /_matrix/client/v3/events/{eventId}` · needs a token · safe · deprecated
 * Status 200 · errors 404
 * @deprecated
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3eventseventid
 */
export const GetOneEventJob = /* @__PURE__ */ defineJob<GetOneEventParams, GetOneEventResponse>({
  jobId: 'GetOneEvent',
  method: 'GET',
  path: '/_matrix/client/v3/events/{eventId}',
  deprecated: true,
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetOneEventResponse),
})
