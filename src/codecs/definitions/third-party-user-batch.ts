// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isThirdPartyUserBatch,
  type ThirdPartyUserBatch,
} from '../../api/definitions/third-party-user-batch.ts'
import { guarded } from '../guarded.ts'
import { list } from '../walk.ts'
import { ThirdPartyUserCodec } from './third-party-user.ts'

/**
 * Decodes `ThirdPartyUserBatch`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export const ThirdPartyUserBatchCodec: Type<ThirdPartyUserBatch> = /* @__PURE__ */ guarded(
  'ThirdPartyUserBatch',
  isThirdPartyUserBatch,
  () => list(ThirdPartyUserCodec),
)
