// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `GetOneRoomEventJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomideventeventid
 */
export interface GetOneRoomEventParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `eventId`: an event id, which begins with `$`. */
  readonly eventId: string
}

/**
 * The body of `getOneRoomEvent`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomideventeventid
 */
export type GetOneRoomEventResponse = ClientEvent

/**
 * Tells whether a value is `GetOneRoomEventResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomideventeventid
 */
export const isGetOneRoomEventResponse: Guard<GetOneRoomEventResponse> = (
  value,
): value is GetOneRoomEventResponse => isClientEvent(value)

/**
 * Makes a job for `getOneRoomEvent`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/event/{eventId}` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomideventeventid
 */
export const GetOneRoomEventJob = /* @__PURE__ */ defineJob<GetOneRoomEventParams, GetOneRoomEventResponse>({
  jobId: 'GetOneRoomEvent',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/event/{eventId}',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetOneRoomEventResponse),
})
