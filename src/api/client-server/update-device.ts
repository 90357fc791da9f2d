// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `UpdateDeviceJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3devicesdeviceid
 */
export interface UpdateDeviceParams {
  /** Path `deviceId`. */
  readonly deviceId: string
  /** Body `display_name`. */
  readonly displayName?: string | undefined
}

/**
 * The body of `updateDevice`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3devicesdeviceid
 */
export interface UpdateDeviceBody {
  readonly display_name?: string | null
}

/**
 * Tells whether a value is `UpdateDeviceBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3devicesdeviceid
 */
export const isUpdateDeviceBody: Guard<UpdateDeviceBody> = (value): value is UpdateDeviceBody =>
  isObject(value) && (value.display_name == null || isText(value.display_name))

/**
 * What `updateDevice` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3devicesdeviceid
 */
export type UpdateDeviceResponse = EmptyResponse

/**
 * Makes a job for `updateDevice`.
 *
 * `PUT /_matrix/client/v3/devices/{deviceId}` · needs a token · idempotent
 * Status 200, 201 · errors 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3devicesdeviceid
 */
export const UpdateDeviceJob = /* @__PURE__ */ defineJob<UpdateDeviceParams, UpdateDeviceResponse>({
  jobId: 'UpdateDevice',
  method: 'PUT',
  path: '/_matrix/client/v3/devices/{deviceId}',
  idempotency: 'idempotent',
  statuses: [200, 201],
  buildBody: (params) =>
    fieldsBody({
      display_name: optional(params, 'displayName', requireText),
    }),
})
