// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'

/**
 * What `SetRoomAliasJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directoryroomroomalias
 */
export interface SetRoomAliasParams {
  /** Path `roomAlias`: a room alias, such as `#name:server`. */
  readonly roomAlias: string
  /** Body `room_id`: a room id, which begins with `!`. */
  readonly roomId: string
}

/**
 * The body of `setRoomAlias`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directoryroomroomalias
 */
export interface SetRoomAliasBody {
  /** A room id, which begins with `!`. */
  readonly room_id: string
}

/**
 * Tells whether a value is `SetRoomAliasBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directoryroomroomalias
 */
export const isSetRoomAliasBody: Guard<SetRoomAliasBody> = (value): value is SetRoomAliasBody =>
  isObject(value) && isPrefixed('!', value.room_id)

/**
 * What `setRoomAlias` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directoryroomroomalias
 */
export type SetRoomAliasResponse = EmptyResponse

/**
 * Makes a job for `setRoomAlias`.
 *
 * `PUT /_matrix/client/v3/directory/room/{roomAlias}` · needs a token · idempotent
 * Status 200 · errors 400 `M_INVALID_PARAM`; 409 `M_UNKNOWN`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directoryroomroomalias
 */
export const SetRoomAliasJob = /* @__PURE__ */ defineJob<SetRoomAliasParams, SetRoomAliasResponse>({
  jobId: 'SetRoomAlias',
  method: 'PUT',
  path: '/_matrix/client/v3/directory/room/{roomAlias}',
  idempotency: 'idempotent',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        room_id: requireText('roomId', params.roomId),
      }),
    }),
})
