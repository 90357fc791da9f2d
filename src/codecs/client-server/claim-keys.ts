// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type ClaimKeysBody,
  type ClaimKeysResponse,
  isClaimKeysBody,
  isClaimKeysResponse,
} from '../../api/client-server/claim-keys.ts'
import { OneTimeKeysCodec } from '../definitions/one-time-keys.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, map, object, optional, text } from '../walk.ts'

/**
 * Decodes `ClaimKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysclaim
 */
export const ClaimKeysBodyCodec: Type<ClaimKeysBody> = /* @__PURE__ */ guarded(
  'ClaimKeysBody',
  isClaimKeysBody,
  () => fields({ timeout: optional(integer), one_time_keys: map('@', map('', text)) }),
)

/**
 * Decodes `ClaimKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysclaim
 */
export const ClaimKeysResponseCodec: Type<ClaimKeysResponse> = /* @__PURE__ */ guarded(
  'ClaimKeysResponse',
  isClaimKeysResponse,
  () => fields({ failures: optional(map('', object)), one_time_keys: map('@', map('', OneTimeKeysCodec)) }),
)
