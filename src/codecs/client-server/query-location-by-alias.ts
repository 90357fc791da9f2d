// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isQueryLocationByAliasResponse,
  type QueryLocationByAliasResponse,
} from '../../api/client-server/query-location-by-alias.ts'
import { ThirdPartyLocationBatchCodec } from '../definitions/third-party-location-batch.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `QueryLocationByAliasResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocation
 */
export const QueryLocationByAliasResponseCodec: Type<QueryLocationByAliasResponse> = /* @__PURE__ */ guarded(
  'QueryLocationByAliasResponse',
  isQueryLocationByAliasResponse,
  () => ThirdPartyLocationBatchCodec,
)
