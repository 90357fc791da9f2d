// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isLoginBody,
  isLoginResponse,
  type LoginBody,
  type LoginResponse,
} from '../../api/client-server/login.ts'
import { UserIdentifierCodec } from '../definitions/user-identifier.ts'
import { WellknownClientCodec } from '../definitions/wellknown-client.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `LoginBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const LoginBodyCodec: Type<LoginBody> = /* @__PURE__ */ guarded('LoginBody', isLoginBody, () =>
  fields({
    type: text,
    identifier: optional(UserIdentifierCodec),
    user: optional(text),
    medium: optional(text),
    address: optional(text),
    password: optional(text),
    token: optional(text),
    device_id: optional(text),
    initial_device_display_name: optional(text),
    refresh_token: optional(boolean),
  }),
)

/**
 * Decodes `LoginResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const LoginResponseCodec: Type<LoginResponse> = /* @__PURE__ */ guarded(
  'LoginResponse',
  isLoginResponse,
  () =>
    fields({
      user_id: beginning('@'),
      access_token: text,
      refresh_token: optional(text),
      expires_in_ms: optional(integer),
      home_server: optional(text),
      device_id: text,
      well_known: optional(WellknownClientCodec),
    }),
)
