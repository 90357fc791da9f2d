// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUploadKeysBody,
  isUploadKeysResponse,
  type UploadKeysBody,
  type UploadKeysResponse,
} from '../../api/client-server/upload-keys.ts'
import { DeviceKeysCodec } from '../definitions/device-keys.ts'
import { OneTimeKeysCodec } from '../definitions/one-time-keys.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, map, optional } from '../walk.ts'

/**
 * Decodes `UploadKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const UploadKeysBodyCodec: Type<UploadKeysBody> = /* @__PURE__ */ guarded(
  'UploadKeysBody',
  isUploadKeysBody,
  () =>
    fields({
      device_keys: optional(DeviceKeysCodec),
      one_time_keys: optional(OneTimeKeysCodec),
      fallback_keys: optional(OneTimeKeysCodec),
    }),
)

/**
 * Decodes `UploadKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const UploadKeysResponseCodec: Type<UploadKeysResponse> = /* @__PURE__ */ guarded(
  'UploadKeysResponse',
  isUploadKeysResponse,
  () => fields({ one_time_key_counts: map('', integer) }),
)
