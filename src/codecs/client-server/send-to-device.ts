// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSendToDeviceBody,
  type SendToDeviceBody,
  type SendToDeviceResponse,
} from '../../api/client-server/send-to-device.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, map, object } from '../walk.ts'

/**
 * Decodes `SendToDeviceBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3sendtodeviceeventtypetxnid
 */
export const SendToDeviceBodyCodec: Type<SendToDeviceBody> = /* @__PURE__ */ guarded(
  'SendToDeviceBody',
  isSendToDeviceBody,
  () => fields({ messages: map('@', map('', object)) }),
)

/**
 * Decodes `SendToDeviceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3sendtodeviceeventtypetxnid
 */
export const SendToDeviceResponseCodec: Type<SendToDeviceResponse> =
  /* @__PURE__ */ ignored('SendToDeviceResponse')
