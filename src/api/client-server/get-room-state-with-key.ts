// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { isStateEvent, type StateEvent } from '../definitions/state-event.ts'

/**
 * What `GetRoomStateWithKeyJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export interface GetRoomStateWithKeyParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `eventType`. */
  readonly eventType: string
  /** Path `stateKey`. */
  readonly stateKey: string
  /** Query `format`: since v1.16. */
  readonly format?: 'content' | 'event' | undefined
}

/**
 * The body of `getRoomStateWithKey`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export type GetRoomStateWithKeyResponse = JsonObject | StateEvent

/**
 * Tells whether a value is `GetRoomStateWithKeyResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const isGetRoomStateWithKeyResponse: Guard<GetRoomStateWithKeyResponse> = (
  value,
): value is GetRoomStateWithKeyResponse => isObject(value) || isStateEvent(value)

/**
 * Makes a job for `getRoomStateWithKey`.
 *
 * `GET /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}` · needs a token · safe
 * Status 200 · errors 403; 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const GetRoomStateWithKeyJob = /* @__PURE__ */ defineJob<
  GetRoomStateWithKeyParams,
  GetRoomStateWithKeyResponse
>({
  jobId: 'GetRoomStateWithKey',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ format: optional(params, 'format', requireText) }),
  response: /* @__PURE__ */ fromGuard(isGetRoomStateWithKeyResponse),
})
