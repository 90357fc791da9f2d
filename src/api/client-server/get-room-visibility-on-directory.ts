// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf } from '../../jobs/primitive-guards.ts'

const visibilityValues = ['private', 'public'] as const

/**
 * What `GetRoomVisibilityOnDirectoryJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directorylistroomroomid
 */
export interface GetRoomVisibilityOnDirectoryParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
}

/**
 * The body of `getRoomVisibilityOnDirectory`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directorylistroomroomid
 */
export interface GetRoomVisibilityOnDirectoryResponse {
  readonly visibility?: 'private' | 'public' | null
}

/**
 * Tells whether a value is `GetRoomVisibilityOnDirectoryResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directorylistroomroomid
 */
export const isGetRoomVisibilityOnDirectoryResponse: Guard<GetRoomVisibilityOnDirectoryResponse> = (
  value,
): value is GetRoomVisibilityOnDirectoryResponse =>
  isObject(value) && (value.visibility == null || isOneOf(visibilityValues, value.visibility))

/**
 * Makes a job for `getRoomVisibilityOnDirectory`.
 *
 * `GET /_matrix/client/v3/directory/list/room/{roomId}` · no token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directorylistroomroomid
 */
export const GetRoomVisibilityOnDirectoryJob = /* @__PURE__ */ defineJob<
  GetRoomVisibilityOnDirectoryParams,
  GetRoomVisibilityOnDirectoryResponse
>({
  jobId: 'GetRoomVisibilityOnDirectory',
  method: 'GET',
  path: '/_matrix/client/v3/directory/list/room/{roomId}',
  auth: 'none',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetRoomVisibilityOnDirectoryResponse),
})
