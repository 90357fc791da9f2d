// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'
import { isTag, type Tag } from '../definitions/tag.ts'

/**
 * What `GetRoomTagsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidtags
 */
export interface GetRoomTagsParams {
  /** Path `userId`. */
  readonly userId: string
  /** Path `roomId`. */
  readonly roomId: string
}

/**
 * The body of `getRoomTags`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidtags
 */
export interface GetRoomTagsResponse {
  readonly tags?: { readonly [key: string]: Tag } | null
}

/**
 * Tells whether a value is `GetRoomTagsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidtags
 */
export const isGetRoomTagsResponse: Guard<GetRoomTagsResponse> = (value): value is GetRoomTagsResponse =>
  isObject(value) && (value.tags == null || isMap('', isTag, value.tags))

/**
 * Makes a job for `getRoomTags`.
 *
 * `GET /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidtags
 */
export const GetRoomTagsJob = /* @__PURE__ */ defineJob<GetRoomTagsParams, GetRoomTagsResponse>({
  jobId: 'GetRoomTags',
  method: 'GET',
  path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetRoomTagsResponse),
})
