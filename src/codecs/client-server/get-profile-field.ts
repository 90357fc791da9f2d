// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetProfileFieldResponse,
  isGetProfileFieldResponse,
} from '../../api/client-server/get-profile-field.ts'
import { guarded } from '../guarded.ts'
import { object } from '../walk.ts'

/**
 * Decodes `GetProfileFieldResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuseridkeyname
 */
export const GetProfileFieldResponseCodec: Type<GetProfileFieldResponse> = /* @__PURE__ */ guarded(
  'GetProfileFieldResponse',
  isGetProfileFieldResponse,
  () => object,
)
