// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUpdateDeviceBody,
  type UpdateDeviceBody,
  type UpdateDeviceResponse,
} from '../../api/client-server/update-device.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `UpdateDeviceBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3devicesdeviceid
 */
export const UpdateDeviceBodyCodec: Type<UpdateDeviceBody> = /* @__PURE__ */ guarded(
  'UpdateDeviceBody',
  isUpdateDeviceBody,
  () => fields({ display_name: optional(text) }),
)

/**
 * Decodes `UpdateDeviceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3devicesdeviceid
 */
export const UpdateDeviceResponseCodec: Type<UpdateDeviceResponse> =
  /* @__PURE__ */ ignored('UpdateDeviceResponse')
