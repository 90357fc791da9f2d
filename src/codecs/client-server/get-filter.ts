// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetFilterResponse, isGetFilterResponse } from '../../api/client-server/get-filter.ts'
import { SyncFilterCodec } from '../definitions/sync-filter.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetFilterResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridfilterfilterid
 */
export const GetFilterResponseCodec: Type<GetFilterResponse> = /* @__PURE__ */ guarded(
  'GetFilterResponse',
  isGetFilterResponse,
  () => SyncFilterCodec,
)
