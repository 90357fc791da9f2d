// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireBoolean, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type BasicEvent, isBasicEvent } from '../definitions/basic-event.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'

const membershipValues = ['invite', 'join', 'leave', 'ban'] as const

const visibilityValues = ['private', 'public'] as const

/**
 * What `InitialSyncJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export interface InitialSyncParams {
  /** Query `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Query `archived`. */
  readonly archived?: boolean | undefined
}

/**
 * The body of `initialSync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export interface InitialSyncResponse {
  readonly end: string
  readonly presence: readonly BasicEvent[]
  readonly rooms: readonly InitialSyncRoomInfo[]
  readonly account_data?: readonly BasicEvent[] | null
}

/**
 * Tells whether a value is `InitialSyncResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const isInitialSyncResponse: Guard<InitialSyncResponse> = (value): value is InitialSyncResponse =>
  isObject(value) &&
  isText(value.end) &&
  isArray(isBasicEvent, value.presence) &&
  isArray(isInitialSyncRoomInfo, value.rooms) &&
  (value.account_data == null || isArray(isBasicEvent, value.account_data))

/**
 * Inside the body of `initialSync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export interface InitialSyncRoomInfo {
  /** A room id, which begins with `!`. */
  readonly room_id: string
  readonly membership: 'invite' | 'join' | 'leave' | 'ban'
  readonly invite?: ClientEvent | null
  readonly messages?: InitialSyncPaginationChunk | null
  readonly state?: readonly ClientEvent[] | null
  readonly visibility?: 'private' | 'public' | null
  readonly account_data?: readonly BasicEvent[] | null
}

/**
 * Tells whether a value is `InitialSyncRoomInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const isInitialSyncRoomInfo: Guard<InitialSyncRoomInfo> = (value): value is InitialSyncRoomInfo =>
  isObject(value) &&
  isPrefixed('!', value.room_id) &&
  isOneOf(membershipValues, value.membership) &&
  (value.invite == null || isClientEvent(value.invite)) &&
  (value.messages == null || isInitialSyncPaginationChunk(value.messages)) &&
  (value.state == null || isArray(isClientEvent, value.state)) &&
  (value.visibility == null || isOneOf(visibilityValues, value.visibility)) &&
  (value.account_data == null || isArray(isBasicEvent, value.account_data))

/**
 * Inside the body of `initialSync`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export interface InitialSyncPaginationChunk {
  readonly start?: string | null
  readonly end: string
  readonly chunk: readonly ClientEvent[]
}

/**
 * Tells whether a value is `InitialSyncPaginationChunk`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const isInitialSyncPaginationChunk: Guard<InitialSyncPaginationChunk> = (
  value,
): value is InitialSyncPaginationChunk =>
  isObject(value) &&
  (value.start == null || isText(value.start)) &&
  isText(value.end) &&
  isArray(isClientEvent, value.chunk)

/**
 * Makes a job for `initialSync`.
 *
 * `GET /_matrix/client/v3/initialSync` · needs a token · safe · deprecated
 * Status 200 · errors 404
 * @deprecated
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const InitialSyncJob = /* @__PURE__ */ defineJob<InitialSyncParams, InitialSyncResponse>({
  jobId: 'InitialSync',
  method: 'GET',
  path: '/_matrix/client/v3/initialSync',
  deprecated: true,
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      limit: optional(params, 'limit', requireInteger),
      archived: optional(params, 'archived', requireBoolean),
    }),
  response: /* @__PURE__ */ fromGuard(isInitialSyncResponse),
})
