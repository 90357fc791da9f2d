// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetUrlPreviewResponse,
  isGetUrlPreviewResponse,
} from '../../api/client-server/get-url-preview.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `GetUrlPreviewResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixmediav3preview_url
 */
export const GetUrlPreviewResponseCodec: Type<GetUrlPreviewResponse> = /* @__PURE__ */ guarded(
  'GetUrlPreviewResponse',
  isGetUrlPreviewResponse,
  () => fields({ 'matrix:image:size': optional(integer), 'og:image': optional(text) }),
)
