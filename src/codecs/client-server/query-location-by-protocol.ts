// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isQueryLocationByProtocolResponse,
  type QueryLocationByProtocolResponse,
} from '../../api/client-server/query-location-by-protocol.ts'
import { ThirdPartyLocationBatchCodec } from '../definitions/third-party-location-batch.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `QueryLocationByProtocolResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export const QueryLocationByProtocolResponseCodec: Type<QueryLocationByProtocolResponse> =
  /* @__PURE__ */ guarded(
    'QueryLocationByProtocolResponse',
    isQueryLocationByProtocolResponse,
    () => ThirdPartyLocationBatchCodec,
  )
