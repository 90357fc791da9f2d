// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetTokenOwnerResponse,
  isGetTokenOwnerResponse,
} from '../../api/client-server/get-token-owner.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, optional, text } from '../walk.ts'

/**
 * Decodes `GetTokenOwnerResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3accountwhoami
 */
export const GetTokenOwnerResponseCodec: Type<GetTokenOwnerResponse> = /* @__PURE__ */ guarded(
  'GetTokenOwnerResponse',
  isGetTokenOwnerResponse,
  () => fields({ user_id: beginning('@'), device_id: optional(text), is_guest: optional(boolean) }),
)
