// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { UploadContentToMXCResponse } from '../../api/client-server/upload-content-to-mxc.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `UploadContentToMXCResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixmediav3uploadservernamemediaid
 */
export const UploadContentToMXCResponseCodec: Type<UploadContentToMXCResponse> = /* @__PURE__ */ ignored(
  'UploadContentToMXCResponse',
)
