// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `GetRoomIdByAliasJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directoryroomroomalias
 */
export interface GetRoomIdByAliasParams {
  /** Path `roomAlias`: a room alias, such as `#name:server`. */
  readonly roomAlias: string
}

/**
 * The body of `getRoomIdByAlias`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directoryroomroomalias
 */
export interface GetRoomIdByAliasResponse {
  /** A room id, which begins with `!`. */
  readonly room_id?: string | null
  /** Each a server's host, and its port if it is not the default one. */
  readonly servers?: readonly string[] | null
}

/**
 * Tells whether a value is `GetRoomIdByAliasResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directoryroomroomalias
 */
export const isGetRoomIdByAliasResponse: Guard<GetRoomIdByAliasResponse> = (
  value,
): value is GetRoomIdByAliasResponse =>
  isObject(value) &&
  (value.room_id == null || isPrefixed('!', value.room_id)) &&
  (value.servers == null || isArray(isText, value.servers))

/**
 * Makes a job for `getRoomIdByAlias`.
 *
 * `GET /_matrix/client/v3/directory/room/{roomAlias}` · no token · safe
 * Status 200 · errors 400 `M_INVALID_PARAM`; 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directoryroomroomalias
 */
export const GetRoomIdByAliasJob = /* @__PURE__ */ defineJob<
  GetRoomIdByAliasParams,
  GetRoomIdByAliasResponse
>({
  jobId: 'GetRoomIdByAlias',
  method: 'GET',
  path: '/_matrix/client/v3/directory/room/{roomAlias}',
  auth: 'none',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetRoomIdByAliasResponse),
})
