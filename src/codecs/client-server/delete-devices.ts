// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type DeleteDevicesBody,
  type DeleteDevicesResponse,
  isDeleteDevicesBody,
} from '../../api/client-server/delete-devices.ts'
import { AuthDataCodec } from '../definitions/auth-data.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `DeleteDevicesBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3delete_devices
 */
export const DeleteDevicesBodyCodec: Type<DeleteDevicesBody> = /* @__PURE__ */ guarded(
  'DeleteDevicesBody',
  isDeleteDevicesBody,
  () => fields({ devices: list(text), auth: optional(AuthDataCodec) }),
)

/**
 * Decodes `DeleteDevicesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3delete_devices
 */
export const DeleteDevicesResponseCodec: Type<DeleteDevicesResponse> =
  /* @__PURE__ */ ignored('DeleteDevicesResponse')
