// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type ChangePasswordBody,
  type ChangePasswordResponse,
  isChangePasswordBody,
} from '../../api/client-server/change-password.ts'
import { AuthDataCodec } from '../definitions/auth-data.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { boolean, fields, optional, text } from '../walk.ts'

/**
 * Decodes `ChangePasswordBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpassword
 */
export const ChangePasswordBodyCodec: Type<ChangePasswordBody> = /* @__PURE__ */ guarded(
  'ChangePasswordBody',
  isChangePasswordBody,
  () => fields({ new_password: text, logout_devices: optional(boolean), auth: optional(AuthDataCodec) }),
)

/**
 * Decodes `ChangePasswordResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountpassword
 */
export const ChangePasswordResponseCodec: Type<ChangePasswordResponse> =
  /* @__PURE__ */ ignored('ChangePasswordResponse')
