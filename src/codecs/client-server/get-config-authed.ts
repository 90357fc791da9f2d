// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetConfigAuthedResponse,
  isGetConfigAuthedResponse,
} from '../../api/client-server/get-config-authed.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional } from '../walk.ts'

/**
 * Decodes `GetConfigAuthedResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediaconfig
 */
export const GetConfigAuthedResponseCodec: Type<GetConfigAuthedResponse> = /* @__PURE__ */ guarded(
  'GetConfigAuthedResponse',
  isGetConfigAuthedResponse,
  () => fields({ 'm.upload.size': optional(integer) }),
)
