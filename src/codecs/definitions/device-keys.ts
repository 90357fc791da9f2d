// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type DeviceKeys, isDeviceKeys } from '../../api/definitions/device-keys.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list, map, text } from '../walk.ts'

/**
 * Decodes `DeviceKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const DeviceKeysCodec: Type<DeviceKeys> = /* @__PURE__ */ guarded('DeviceKeys', isDeviceKeys, () =>
  fields({
    user_id: beginning('@'),
    device_id: text,
    algorithms: list(text),
    keys: map('', text),
    signatures: map('@', map('', text)),
  }),
)
