// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type IsPubKeyValidV2Response,
  isIsPubKeyValidV2Response,
} from '../../api/identity/is-pub-key-valid-v2.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `IsPubKeyValidV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyisvalid
 */
export const IsPubKeyValidV2ResponseCodec: Type<IsPubKeyValidV2Response> = /* @__PURE__ */ guarded(
  'IsPubKeyValidV2Response',
  isIsPubKeyValidV2Response,
  () => fields({ valid: boolean }),
)
