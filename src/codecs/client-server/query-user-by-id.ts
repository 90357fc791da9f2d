// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isQueryUserByIDResponse,
  type QueryUserByIDResponse,
} from '../../api/client-server/query-user-by-id.ts'
import { ThirdPartyUserBatchCodec } from '../definitions/third-party-user-batch.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `QueryUserByIDResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuser
 */
export const QueryUserByIDResponseCodec: Type<QueryUserByIDResponse> = /* @__PURE__ */ guarded(
  'QueryUserByIDResponse',
  isQueryUserByIDResponse,
  () => ThirdPartyUserBatchCodec,
)
