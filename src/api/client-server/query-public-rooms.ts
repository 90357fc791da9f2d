// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireBoolean, requireInteger, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isInteger, isNull, isObject, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { isPublicRoomsResponse, type PublicRoomsResponse } from '../definitions/public-rooms-response.ts'

const isRoomTypesItem: Guard<string | null> = (value): value is string | null =>
  isNull(value) || isText(value)

/**
 * What `QueryPublicRoomsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export interface QueryPublicRoomsParams {
  /** Query `server`: a server's host, and its port if it is not the default one. */
  readonly server?: string | undefined
  /** Body `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Body `since`. */
  readonly since?: string | undefined
  /** Body `filter`. */
  readonly filter?: QueryPublicRoomsFilter | undefined
  /** Body `include_all_networks`. */
  readonly includeAllNetworks?: boolean | undefined
  /** Body `third_party_instance_id`. */
  readonly thirdPartyInstanceId?: string | undefined
}

/**
 * The body of `queryPublicRooms`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export interface QueryPublicRoomsBody {
  /** A whole number. */
  readonly limit?: number | null
  readonly since?: string | null
  readonly filter?: QueryPublicRoomsFilter | null
  readonly include_all_networks?: boolean | null
  readonly third_party_instance_id?: string | null
}

/**
 * Tells whether a value is `QueryPublicRoomsBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export const isQueryPublicRoomsBody: Guard<QueryPublicRoomsBody> = (value): value is QueryPublicRoomsBody =>
  isObject(value) &&
  (value.limit == null || isInteger(value.limit)) &&
  (value.since == null || isText(value.since)) &&
  (value.filter == null || isQueryPublicRoomsFilter(value.filter)) &&
  (value.include_all_networks == null || isBoolean(value.include_all_networks)) &&
  (value.third_party_instance_id == null || isText(value.third_party_instance_id))

/**
 * Inside the body of `queryPublicRooms`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export interface QueryPublicRoomsFilter {
  readonly generic_search_term?: string | null
  /** Since v1.4. */
  readonly room_types?: readonly (string | null)[] | null
}

/**
 * Tells whether a value is `QueryPublicRoomsFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export const isQueryPublicRoomsFilter: Guard<QueryPublicRoomsFilter> = (
  value,
): value is QueryPublicRoomsFilter =>
  isObject(value) &&
  (value.generic_search_term == null || isText(value.generic_search_term)) &&
  (value.room_types == null || isArray(isRoomTypesItem, value.room_types))

/**
 * The body of `queryPublicRooms`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export type QueryPublicRoomsResponse = PublicRoomsResponse

/**
 * Tells whether a value is `QueryPublicRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export const isQueryPublicRoomsResponse: Guard<QueryPublicRoomsResponse> = (
  value,
): value is QueryPublicRoomsResponse => isPublicRoomsResponse(value)

/**
 * Makes a job for `queryPublicRooms`.
 *
 * `POST /_matrix/client/v3/publicRooms` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3publicrooms
 */
export const QueryPublicRoomsJob = /* @__PURE__ */ defineJob<
  QueryPublicRoomsParams,
  QueryPublicRoomsResponse
>({
  jobId: 'QueryPublicRooms',
  method: 'POST',
  path: '/_matrix/client/v3/publicRooms',
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ server: optional(params, 'server', requireText) }),
  buildBody: (params) =>
    fieldsBody({
      limit: optional(params, 'limit', requireInteger),
      since: optional(params, 'since', requireText),
      filter: optional(params, 'filter', requireObject),
      include_all_networks: optional(params, 'includeAllNetworks', requireBoolean),
      third_party_instance_id: optional(params, 'thirdPartyInstanceId', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isQueryPublicRoomsResponse),
})
