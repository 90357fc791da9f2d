// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf } from '../../jobs/primitive-guards.ts'

const visibilityValues = ['public', 'private'] as const

/**
 * What `UpdateAppserviceRoomDirectoryVisibilityJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#put_matrixclientv3directorylistappservicenetworkidroomid
 */
export interface UpdateAppserviceRoomDirectoryVisibilityParams {
  /** Path `networkId`. */
  readonly networkId: string
  /** Path `roomId`. */
  readonly roomId: string
  /** Body `visibility`. */
  readonly visibility: 'public' | 'private'
}

/**
 * The body of `updateAppserviceRoomDirectoryVisibility`'s request.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#put_matrixclientv3directorylistappservicenetworkidroomid
 */
export interface UpdateAppserviceRoomDirectoryVisibilityBody {
  readonly visibility: 'public' | 'private'
}

/**
 * Tells whether a value is `UpdateAppserviceRoomDirectoryVisibilityBody`.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#put_matrixclientv3directorylistappservicenetworkidroomid
 */
export const isUpdateAppserviceRoomDirectoryVisibilityBody: Guard<
  UpdateAppserviceRoomDirectoryVisibilityBody
> = (value): value is UpdateAppserviceRoomDirectoryVisibilityBody =>
  isObject(value) && isOneOf(visibilityValues, value.visibility)

/**
 * What `updateAppserviceRoomDirectoryVisibility` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#put_matrixclientv3directorylistappservicenetworkidroomid
 */
export type UpdateAppserviceRoomDirectoryVisibilityResponse = EmptyResponse

/**
 * Makes a job for `updateAppserviceRoomDirectoryVisibility`.
 *
 * `PUT /_matrix/client/v3/directory/list/appservice/{networkId}/{roomId}` · needs a token · idempotent
 * Status 200
 * @see https://spec.matrix.org/v1.18/application-service-api/#put_matrixclientv3directorylistappservicenetworkidroomid
 */
export const UpdateAppserviceRoomDirectoryVisibilityJob = /* @__PURE__ */ defineJob<
  UpdateAppserviceRoomDirectoryVisibilityParams,
  UpdateAppserviceRoomDirectoryVisibilityResponse
>({
  jobId: 'UpdateAppserviceRoomDirectoryVisibility',
  method: 'PUT',
  path: '/_matrix/client/v3/directory/list/appservice/{networkId}/{roomId}',
  idempotency: 'idempotent',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        visibility: requireText('visibility', params.visibility),
      }),
    }),
})
