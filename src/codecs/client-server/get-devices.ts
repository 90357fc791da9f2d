// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetDevicesResponse, isGetDevicesResponse } from '../../api/client-server/get-devices.ts'
import { ClientDeviceCodec } from '../definitions/client-device.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional } from '../walk.ts'

/**
 * Decodes `GetDevicesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devices
 */
export const GetDevicesResponseCodec: Type<GetDevicesResponse> = /* @__PURE__ */ guarded(
  'GetDevicesResponse',
  isGetDevicesResponse,
  () => fields({ devices: optional(list(ClientDeviceCodec)) }),
)
