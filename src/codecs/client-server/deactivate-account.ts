// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type DeactivateAccountBody,
  type DeactivateAccountResponse,
  isDeactivateAccountBody,
  isDeactivateAccountResponse,
} from '../../api/client-server/deactivate-account.ts'
import { AuthDataCodec } from '../definitions/auth-data.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `DeactivateAccountBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export const DeactivateAccountBodyCodec: Type<DeactivateAccountBody> = /* @__PURE__ */ guarded(
  'DeactivateAccountBody',
  isDeactivateAccountBody,
  () => fields({ auth: optional(AuthDataCodec), id_server: optional(text), erase: optional(boolean) }),
)

/**
 * Decodes `DeactivateAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export const DeactivateAccountResponseCodec: Type<DeactivateAccountResponse> = /* @__PURE__ */ guarded(
  'DeactivateAccountResponse',
  isDeactivateAccountResponse,
  () => fields({ id_server_unbind_result: oneOf(['success', 'no-support']) }),
)
