// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetVersionsResponse, isGetVersionsResponse } from '../../api/identity/get-versions.ts'
import { guarded } from '../guarded.ts'
import { fields, list, text } from '../walk.ts'

/**
 * Decodes `GetVersionsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityversions
 */
export const GetVersionsResponseCodec: Type<GetVersionsResponse> = /* @__PURE__ */ guarded(
  'GetVersionsResponse',
  isGetVersionsResponse,
  () => fields({ versions: list(text) }),
)
