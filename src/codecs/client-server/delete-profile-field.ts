// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { DeleteProfileFieldResponse } from '../../api/client-server/delete-profile-field.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `DeleteProfileFieldResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3profileuseridkeyname
 */
export const DeleteProfileFieldResponseCodec: Type<DeleteProfileFieldResponse> = /* @__PURE__ */ ignored(
  'DeleteProfileFieldResponse',
)
