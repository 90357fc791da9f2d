// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetAccountResponse, isGetAccountResponse } from '../../api/identity/get-account.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `GetAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2account
 */
export const GetAccountResponseCodec: Type<GetAccountResponse> = /* @__PURE__ */ guarded(
  'GetAccountResponse',
  isGetAccountResponse,
  () => fields({ user_id: text }),
)
