// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRegisterAccountBody,
  isRegisterAccountResponse,
  type RegisterAccountBody,
  type RegisterAccountResponse,
} from '../../api/identity/register-account.ts'
import { OpenidTokenCodec } from '../definitions/openid-token.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `RegisterAccountBody`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountregister
 */
export const RegisterAccountBodyCodec: Type<RegisterAccountBody> = /* @__PURE__ */ guarded(
  'RegisterAccountBody',
  isRegisterAccountBody,
  () => OpenidTokenCodec,
)

/**
 * Decodes `RegisterAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountregister
 */
export const RegisterAccountResponseCodec: Type<RegisterAccountResponse> = /* @__PURE__ */ guarded(
  'RegisterAccountResponse',
  isRegisterAccountResponse,
  () => fields({ token: text }),
)
