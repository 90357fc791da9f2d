// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type DeleteDeviceBody,
  type DeleteDeviceResponse,
  isDeleteDeviceBody,
} from '../../api/client-server/delete-device.ts'
import { AuthDataCodec } from '../definitions/auth-data.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional } from '../walk.ts'

/**
 * Decodes `DeleteDeviceBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3devicesdeviceid
 */
export const DeleteDeviceBodyCodec: Type<DeleteDeviceBody> = /* @__PURE__ */ guarded(
  'DeleteDeviceBody',
  isDeleteDeviceBody,
  () => fields({ auth: optional(AuthDataCodec) }),
)

/**
 * Decodes `DeleteDeviceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3devicesdeviceid
 */
export const DeleteDeviceResponseCodec: Type<DeleteDeviceResponse> =
  /* @__PURE__ */ ignored('DeleteDeviceResponse')
