// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GenerateLoginTokenBody,
  type GenerateLoginTokenResponse,
  isGenerateLoginTokenBody,
  isGenerateLoginTokenResponse,
} from '../../api/client-server/generate-login-token.ts'
import { AuthDataCodec } from '../definitions/auth-data.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `GenerateLoginTokenBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv1loginget_token
 */
export const GenerateLoginTokenBodyCodec: Type<GenerateLoginTokenBody> = /* @__PURE__ */ guarded(
  'GenerateLoginTokenBody',
  isGenerateLoginTokenBody,
  () => fields({ auth: optional(AuthDataCodec) }),
)

/**
 * Decodes `GenerateLoginTokenResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv1loginget_token
 */
export const GenerateLoginTokenResponseCodec: Type<GenerateLoginTokenResponse> = /* @__PURE__ */ guarded(
  'GenerateLoginTokenResponse',
  isGenerateLoginTokenResponse,
  () => fields({ login_token: text, expires_in_ms: integer }),
)
