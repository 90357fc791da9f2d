// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetAccountDataBody,
  type SetAccountDataBody,
  type SetAccountDataResponse,
} from '../../api/client-server/set-account-data.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { object } from '../walk.ts'

/**
 * Decodes `SetAccountDataBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridaccount_datatype
 */
export const SetAccountDataBodyCodec: Type<SetAccountDataBody> = /* @__PURE__ */ guarded(
  'SetAccountDataBody',
  isSetAccountDataBody,
  () => object,
)

/**
 * Decodes `SetAccountDataResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridaccount_datatype
 */
export const SetAccountDataResponseCodec: Type<SetAccountDataResponse> =
  /* @__PURE__ */ ignored('SetAccountDataResponse')
