// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetConfigResponse, isGetConfigResponse } from '../../api/client-server/get-config.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional } from '../walk.ts'

/**
 * Decodes `GetConfigResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3config
 */
export const GetConfigResponseCodec: Type<GetConfigResponse> = /* @__PURE__ */ guarded(
  'GetConfigResponse',
  isGetConfigResponse,
  () => fields({ 'm.upload.size': optional(integer) }),
)
