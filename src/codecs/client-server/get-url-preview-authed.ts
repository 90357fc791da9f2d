// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetUrlPreviewAuthedResponse,
  isGetUrlPreviewAuthedResponse,
} from '../../api/client-server/get-url-preview-authed.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `GetUrlPreviewAuthedResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1mediapreview_url
 */
export const GetUrlPreviewAuthedResponseCodec: Type<GetUrlPreviewAuthedResponse> = /* @__PURE__ */ guarded(
  'GetUrlPreviewAuthedResponse',
  isGetUrlPreviewAuthedResponse,
  () => fields({ 'matrix:image:size': optional(integer), 'og:image': optional(text) }),
)
