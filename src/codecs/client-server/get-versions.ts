// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetVersionsResponse, isGetVersionsResponse } from '../../api/client-server/get-versions.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, list, map, optional, text } from '../walk.ts'

/**
 * Decodes `GetVersionsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientversions
 */
export const GetVersionsResponseCodec: Type<GetVersionsResponse> = /* @__PURE__ */ guarded(
  'GetVersionsResponse',
  isGetVersionsResponse,
  () => fields({ versions: list(text), unstable_features: optional(map('', boolean)) }),
)
