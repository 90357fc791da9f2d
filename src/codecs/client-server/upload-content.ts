// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUploadContentResponse,
  type UploadContentResponse,
} from '../../api/client-server/upload-content.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields } from '../walk.ts'

/**
 * Decodes `UploadContentResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav3upload
 */
export const UploadContentResponseCodec: Type<UploadContentResponse> = /* @__PURE__ */ guarded(
  'UploadContentResponse',
  isUploadContentResponse,
  () => fields({ content_uri: beginning('mxc://') }),
)
