// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray } from '../../jobs/primitive-guards.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

/**
 * What `GetRoomStateJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstate
 */
export interface GetRoomStateParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
}

/**
 * The body of `getRoomState`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstate
 */
export type GetRoomStateResponse = readonly ClientEvent[]

/**
 * Tells whether a value is `GetRoomStateResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstate
 */
export const isGetRoomStateResponse: Guard<GetRoomStateResponse> = (value): value is GetRoomStateResponse =>
  isArray(isClientEvent, value)

/**
 * Makes a job for `getRoomState`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/state` · needs a token · safe
 * Status 200 · errors 403
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstate
 */
export const GetRoomStateJob = /* @__PURE__ */ defineJob<GetRoomStateParams, GetRoomStateResponse>({
  jobId: 'GetRoomState',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/state',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetRoomStateResponse),
})
