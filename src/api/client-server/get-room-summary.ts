// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireTexts } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { isRoomSummary, type RoomSummary } from '../definitions/room-summary.ts'

const membershipValues = ['invite', 'join', 'knock', 'leave', 'ban'] as const

/**
 * What `GetRoomSummaryJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1room_summaryroomidoralias
 */
export interface GetRoomSummaryParams {
  /** Path `roomIdOrAlias`. */
  readonly roomIdOrAlias: string | string
  /** Query `via`: each a server's host, and its port if it is not the default one. */
  readonly via?: readonly string[] | undefined
}

/**
 * The body of `getRoomSummary`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1room_summaryroomidoralias
 */
export interface GetRoomSummaryResponse extends RoomSummary {
  readonly membership?: 'invite' | 'join' | 'knock' | 'leave' | 'ban' | null
}

/**
 * Tells whether a value is `GetRoomSummaryResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1room_summaryroomidoralias
 */
export const isGetRoomSummaryResponse: Guard<GetRoomSummaryResponse> = (
  value,
): value is GetRoomSummaryResponse =>
  isRoomSummary(value) &&
  isObject(value) &&
  (value.membership == null || isOneOf(membershipValues, value.membership))

/**
 * Makes a job for `getRoomSummary`.
 *
 * `GET /_matrix/client/v1/room_summary/{roomIdOrAlias}` · a token is optional · safe · since v1.15
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1room_summaryroomidoralias
 */
export const GetRoomSummaryJob = /* @__PURE__ */ defineJob<GetRoomSummaryParams, GetRoomSummaryResponse>({
  jobId: 'GetRoomSummary',
  method: 'GET',
  path: '/_matrix/client/v1/room_summary/{roomIdOrAlias}',
  auth: 'optional',
  since: '1.15',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ via: optional(params, 'via', requireTexts) }),
  response: /* @__PURE__ */ fromGuard(isGetRoomSummaryResponse),
})
