// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetDeviceResponse, isGetDeviceResponse } from '../../api/client-server/get-device.ts'
import { ClientDeviceCodec } from '../definitions/client-device.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetDeviceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devicesdeviceid
 */
export const GetDeviceResponseCodec: Type<GetDeviceResponse> = /* @__PURE__ */ guarded(
  'GetDeviceResponse',
  isGetDeviceResponse,
  () => ClientDeviceCodec,
)
