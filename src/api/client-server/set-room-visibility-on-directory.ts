// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf } from '../../jobs/primitive-guards.ts'

const visibilityValues = ['private', 'public'] as const

/**
 * What `SetRoomVisibilityOnDirectoryJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directorylistroomroomid
 */
export interface SetRoomVisibilityOnDirectoryParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `visibility`. */
  readonly visibility?: 'private' | 'public' | undefined
}

/**
 * The body of `setRoomVisibilityOnDirectory`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directorylistroomroomid
 */
export interface SetRoomVisibilityOnDirectoryBody {
  readonly visibility?: 'private' | 'public' | null
}

/**
 * Tells whether a value is `SetRoomVisibilityOnDirectoryBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directorylistroomroomid
 */
export const isSetRoomVisibilityOnDirectoryBody: Guard<SetRoomVisibilityOnDirectoryBody> = (
  value,
): value is SetRoomVisibilityOnDirectoryBody =>
  isObject(value) && (value.visibility == null || isOneOf(visibilityValues, value.visibility))

/**
 * What `setRoomVisibilityOnDirectory` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directorylistroomroomid
 */
export type SetRoomVisibilityOnDirectoryResponse = EmptyResponse

/**
 * Makes a job for `setRoomVisibilityOnDirectory`.
 *
 * `PUT /_matrix/client/v3/directory/list/room/{roomId}` · needs a token · idempotent
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directorylistroomroomid
 */
export const SetRoomVisibilityOnDirectoryJob = /* @__PURE__ */ defineJob<
  SetRoomVisibilityOnDirectoryParams,
  SetRoomVisibilityOnDirectoryResponse
>({
  jobId: 'SetRoomVisibilityOnDirectory',
  method: 'PUT',
  path: '/_matrix/client/v3/directory/list/room/{roomId}',
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      visibility: optional(params, 'visibility', requireText),
    }),
})
