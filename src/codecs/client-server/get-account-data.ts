// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetAccountDataResponse,
  isGetAccountDataResponse,
} from '../../api/client-server/get-account-data.ts'
import { guarded } from '../guarded.ts'
import { object } from '../walk.ts'

/**
 * Decodes `GetAccountDataResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridaccount_datatype
 */
export const GetAccountDataResponseCodec: Type<GetAccountDataResponse> = /* @__PURE__ */ guarded(
  'GetAccountDataResponse',
  isGetAccountDataResponse,
  () => object,
)
