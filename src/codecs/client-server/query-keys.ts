// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isQueryKeysBody,
  isQueryKeysDeviceInformation,
  isQueryKeysResponse,
  isQueryKeysUnsignedDeviceInfo,
  type QueryKeysBody,
  type QueryKeysDeviceInformation,
  type QueryKeysResponse,
  type QueryKeysUnsignedDeviceInfo,
} from '../../api/client-server/query-keys.ts'
import { CrossSigningKeyCodec } from '../definitions/cross-signing-key.ts'
import { DeviceKeysCodec } from '../definitions/device-keys.ts'
import { guarded } from '../guarded.ts'
import { all, fields, integer, list, map, object, optional, text } from '../walk.ts'

/**
 * Decodes `QueryKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const QueryKeysBodyCodec: Type<QueryKeysBody> = /* @__PURE__ */ guarded(
  'QueryKeysBody',
  isQueryKeysBody,
  () => fields({ timeout: optional(integer), device_keys: map('@', list(text)) }),
)

/**
 * Decodes `QueryKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const QueryKeysResponseCodec: Type<QueryKeysResponse> = /* @__PURE__ */ guarded(
  'QueryKeysResponse',
  isQueryKeysResponse,
  () =>
    fields({
      failures: optional(map('', object)),
      device_keys: optional(map('@', map('', QueryKeysDeviceInformationCodec))),
      master_keys: optional(map('@', CrossSigningKeyCodec)),
      self_signing_keys: optional(map('@', CrossSigningKeyCodec)),
      user_signing_keys: optional(map('@', CrossSigningKeyCodec)),
    }),
)

/**
 * Decodes `QueryKeysDeviceInformation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const QueryKeysDeviceInformationCodec: Type<QueryKeysDeviceInformation> = /* @__PURE__ */ guarded(
  'QueryKeysDeviceInformation',
  isQueryKeysDeviceInformation,
  () => all([DeviceKeysCodec, fields({ unsigned: optional(QueryKeysUnsignedDeviceInfoCodec) })]),
)

/**
 * Decodes `QueryKeysUnsignedDeviceInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysquery
 */
export const QueryKeysUnsignedDeviceInfoCodec: Type<QueryKeysUnsignedDeviceInfo> = /* @__PURE__ */ guarded(
  'QueryKeysUnsignedDeviceInfo',
  isQueryKeysUnsignedDeviceInfo,
  () => fields({ device_display_name: optional(text) }),
)
