// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject } from '../../jobs/primitive-guards.ts'
import { type ClientDevice, isClientDevice } from '../definitions/client-device.ts'

/**
 * The body of `getDevices`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devices
 */
export interface GetDevicesResponse {
  readonly devices?: readonly ClientDevice[] | null
}

/**
 * Tells whether a value is `GetDevicesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devices
 */
export const isGetDevicesResponse: Guard<GetDevicesResponse> = (value): value is GetDevicesResponse =>
  isObject(value) && (value.devices == null || isArray(isClientDevice, value.devices))

/**
 * Makes a job for `getDevices`.
 *
 * `GET /_matrix/client/v3/devices` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devices
 */
export const GetDevicesJob = /* @__PURE__ */ defineJob<Record<never, never>, GetDevicesResponse>({
  jobId: 'GetDevices',
  method: 'GET',
  path: '/_matrix/client/v3/devices',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetDevicesResponse),
})
