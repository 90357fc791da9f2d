// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type AuthData, isAuthData } from '../../api/definitions/auth-data.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `AuthData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export const AuthDataCodec: Type<AuthData> = /* @__PURE__ */ guarded('AuthData', isAuthData, () =>
  fields({ type: optional(text), session: optional(text) }),
)
