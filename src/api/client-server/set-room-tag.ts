// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireNumber } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isTag, type Tag } from '../definitions/tag.ts'

/**
 * What `SetRoomTagJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidtagstag
 */
export interface SetRoomTagParams {
  /** Path `userId`. */
  readonly userId: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Path `tag`. */
  readonly tag: string
  /** Body `order`. */
  readonly order?: number | undefined
}

/**
 * The body of `setRoomTag`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidtagstag
 */
export type SetRoomTagBody = Tag

/**
 * Tells whether a value is `SetRoomTagBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidtagstag
 */
export const isSetRoomTagBody: Guard<SetRoomTagBody> = (value): value is SetRoomTagBody => isTag(value)

/**
 * What `setRoomTag` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidtagstag
 */
export type SetRoomTagResponse = EmptyResponse

/**
 * Makes a job for `setRoomTag`.
 *
 * `PUT /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}` · needs a token · idempotent
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidtagstag
 */
export const SetRoomTagJob = /* @__PURE__ */ defineJob<SetRoomTagParams, SetRoomTagResponse>({
  jobId: 'SetRoomTag',
  method: 'PUT',
  path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}',
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      order: optional(params, 'order', requireNumber),
    }),
})
