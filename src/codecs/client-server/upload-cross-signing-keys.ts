// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUploadCrossSigningKeysBody,
  type UploadCrossSigningKeysBody,
  type UploadCrossSigningKeysResponse,
} from '../../api/client-server/upload-cross-signing-keys.ts'
import { AuthDataCodec } from '../definitions/auth-data.ts'
import { CrossSigningKeyCodec } from '../definitions/cross-signing-key.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional } from '../walk.ts'

/**
 * Decodes `UploadCrossSigningKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export const UploadCrossSigningKeysBodyCodec: Type<UploadCrossSigningKeysBody> = /* @__PURE__ */ guarded(
  'UploadCrossSigningKeysBody',
  isUploadCrossSigningKeysBody,
  () =>
    fields({
      master_key: optional(CrossSigningKeyCodec),
      self_signing_key: optional(CrossSigningKeyCodec),
      user_signing_key: optional(CrossSigningKeyCodec),
      auth: optional(AuthDataCodec),
    }),
)

/**
 * Decodes `UploadCrossSigningKeysResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export const UploadCrossSigningKeysResponseCodec: Type<UploadCrossSigningKeysResponse> =
  /* @__PURE__ */ ignored('UploadCrossSigningKeysResponse')
