// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRegisterBody,
  isRegisterResponse,
  type RegisterBody,
  type RegisterResponse,
} from '../../api/client-server/register.ts'
import { AuthDataCodec } from '../definitions/auth-data.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `RegisterBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3register
 */
export const RegisterBodyCodec: Type<RegisterBody> = /* @__PURE__ */ guarded(
  'RegisterBody',
  isRegisterBody,
  () =>
    fields({
      auth: optional(AuthDataCodec),
      username: optional(text),
      password: optional(text),
      device_id: optional(text),
      initial_device_display_name: optional(text),
      inhibit_login: optional(boolean),
      refresh_token: optional(boolean),
    }),
)

/**
 * Decodes `RegisterResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3register
 */
export const RegisterResponseCodec: Type<RegisterResponse> = /* @__PURE__ */ guarded(
  'RegisterResponse',
  isRegisterResponse,
  () =>
    fields({
      user_id: beginning('@'),
      access_token: optional(text),
      refresh_token: optional(text),
      expires_in_ms: optional(integer),
      home_server: optional(text),
      device_id: optional(text),
    }),
)
