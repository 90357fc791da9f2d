// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUploadCrossSigningSignaturesBody,
  isUploadCrossSigningSignaturesResponse,
  type UploadCrossSigningSignaturesBody,
  type UploadCrossSigningSignaturesResponse,
} from '../../api/client-server/upload-cross-signing-signatures.ts'
import { guarded } from '../guarded.ts'
import { fields, map, object, optional } from '../walk.ts'

/**
 * Decodes `UploadCrossSigningSignaturesBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keyssignaturesupload
 */
export const UploadCrossSigningSignaturesBodyCodec: Type<UploadCrossSigningSignaturesBody> =
  /* @__PURE__ */ guarded('UploadCrossSigningSignaturesBody', isUploadCrossSigningSignaturesBody, () =>
    map('@', map('', object)),
  )

/**
 * Decodes `UploadCrossSigningSignaturesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keyssignaturesupload
 */
export const UploadCrossSigningSignaturesResponseCodec: Type<UploadCrossSigningSignaturesResponse> =
  /* @__PURE__ */ guarded(
    'UploadCrossSigningSignaturesResponse',
    isUploadCrossSigningSignaturesResponse,
    () => fields({ failures: optional(map('@', map('', object))) }),
  )
