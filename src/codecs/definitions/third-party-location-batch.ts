// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isThirdPartyLocationBatch,
  type ThirdPartyLocationBatch,
} from '../../api/definitions/third-party-location-batch.ts'
import { guarded } from '../guarded.ts'
import { list } from '../walk.ts'
import { ThirdPartyLocationCodec } from './third-party-location.ts'

/**
 * Decodes `ThirdPartyLocationBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export const ThirdPartyLocationBatchCodec: Type<ThirdPartyLocationBatch> = /* @__PURE__ */ guarded(
  'ThirdPartyLocationBatch',
  isThirdPartyLocationBatch,
  () => list(ThirdPartyLocationCodec),
)
