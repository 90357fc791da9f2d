// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetWhoIsConnectionInfo,
  type GetWhoIsDeviceInfo,
  type GetWhoIsResponse,
  type GetWhoIsSessionInfo,
  isGetWhoIsConnectionInfo,
  isGetWhoIsDeviceInfo,
  isGetWhoIsResponse,
  isGetWhoIsSessionInfo,
} from '../../api/client-server/get-who-is.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, list, map, optional, text } from '../walk.ts'

/**
 * Decodes `GetWhoIsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const GetWhoIsResponseCodec: Type<GetWhoIsResponse> = /* @__PURE__ */ guarded(
  'GetWhoIsResponse',
  isGetWhoIsResponse,
  () => fields({ user_id: optional(text), devices: optional(map('', GetWhoIsDeviceInfoCodec)) }),
)

/**
 * Decodes `GetWhoIsDeviceInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const GetWhoIsDeviceInfoCodec: Type<GetWhoIsDeviceInfo> = /* @__PURE__ */ guarded(
  'GetWhoIsDeviceInfo',
  isGetWhoIsDeviceInfo,
  () => fields({ sessions: optional(list(GetWhoIsSessionInfoCodec)) }),
)

/**
 * Decodes `GetWhoIsSessionInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const GetWhoIsSessionInfoCodec: Type<GetWhoIsSessionInfo> = /* @__PURE__ */ guarded(
  'GetWhoIsSessionInfo',
  isGetWhoIsSessionInfo,
  () => fields({ connections: optional(list(GetWhoIsConnectionInfoCodec)) }),
)

/**
 * Decodes `GetWhoIsConnectionInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const GetWhoIsConnectionInfoCodec: Type<GetWhoIsConnectionInfo> = /* @__PURE__ */ guarded(
  'GetWhoIsConnectionInfo',
  isGetWhoIsConnectionInfo,
  () => fields({ ip: optional(text), last_seen: optional(integer), user_agent: optional(text) }),
)
