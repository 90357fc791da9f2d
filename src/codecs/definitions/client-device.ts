// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type ClientDevice, isClientDevice } from '../../api/definitions/client-device.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `ClientDevice`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devices
 */
export const ClientDeviceCodec: Type<ClientDevice> = /* @__PURE__ */ guarded(
  'ClientDevice',
  isClientDevice,
  () =>
    fields({
      device_id: text,
      display_name: optional(text),
      last_seen_ip: optional(text),
      last_seen_ts: optional(integer),
    }),
)
