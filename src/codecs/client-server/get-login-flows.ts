// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetLoginFlowsLoginFlow,
  type GetLoginFlowsResponse,
  isGetLoginFlowsLoginFlow,
  isGetLoginFlowsResponse,
} from '../../api/client-server/get-login-flows.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetLoginFlowsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3login
 */
export const GetLoginFlowsResponseCodec: Type<GetLoginFlowsResponse> = /* @__PURE__ */ guarded(
  'GetLoginFlowsResponse',
  isGetLoginFlowsResponse,
  () => fields({ flows: optional(list(GetLoginFlowsLoginFlowCodec)) }),
)

/**
 * Decodes `GetLoginFlowsLoginFlow`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3login
 */
export const GetLoginFlowsLoginFlowCodec: Type<GetLoginFlowsLoginFlow> = /* @__PURE__ */ guarded(
  'GetLoginFlowsLoginFlow',
  isGetLoginFlowsLoginFlow,
  () => fields({ type: text, get_login_token: optional(boolean) }),
)
