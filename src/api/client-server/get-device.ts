// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { type ClientDevice, isClientDevice } from '../definitions/client-device.ts'

/**
 * What `GetDeviceJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devicesdeviceid
 */
export interface GetDeviceParams {
  /** Path `deviceId`. */
  readonly deviceId: string
}

/**
 * The body of `getDevice`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devicesdeviceid
 */
export type GetDeviceResponse = ClientDevice

/**
 * Tells whether a value is `GetDeviceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devicesdeviceid
 */
export const isGetDeviceResponse: Guard<GetDeviceResponse> = (value): value is GetDeviceResponse =>
  isClientDevice(value)

/**
 * Makes a job for `getDevice`.
 *
 * `GET /_matrix/client/v3/devices/{deviceId}` · needs a token · safe
 * Status 200 · errors 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devicesdeviceid
 */
export const GetDeviceJob = /* @__PURE__ */ defineJob<GetDeviceParams, GetDeviceResponse>({
  jobId: 'GetDevice',
  method: 'GET',
  path: '/_matrix/client/v3/devices/{deviceId}',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetDeviceResponse),
})
