// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isQueryUserByProtocolResponse,
  type QueryUserByProtocolResponse,
} from '../../api/client-server/query-user-by-protocol.ts'
import { ThirdPartyUserBatchCodec } from '../definitions/third-party-user-batch.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `QueryUserByProtocolResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export const QueryUserByProtocolResponseCodec: Type<QueryUserByProtocolResponse> = /* @__PURE__ */ guarded(
  'QueryUserByProtocolResponse',
  isQueryUserByProtocolResponse,
  () => ThirdPartyUserBatchCodec,
)
