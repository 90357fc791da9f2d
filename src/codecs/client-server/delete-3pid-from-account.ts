// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type Delete3pidFromAccountBody,
  type Delete3pidFromAccountResponse,
  isDelete3pidFromAccountBody,
  isDelete3pidFromAccountResponse,
} from '../../api/client-server/delete-3pid-from-account.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `Delete3pidFromAccountBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3piddelete
 */
export const Delete3pidFromAccountBodyCodec: Type<Delete3pidFromAccountBody> = /* @__PURE__ */ guarded(
  'Delete3pidFromAccountBody',
  isDelete3pidFromAccountBody,
  () => fields({ id_server: optional(text), medium: oneOf(['email', 'msisdn']), address: text }),
)

/**
 * Decodes `Delete3pidFromAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3piddelete
 */
export const Delete3pidFromAccountResponseCodec: Type<Delete3pidFromAccountResponse> =
  /* @__PURE__ */ guarded('Delete3pidFromAccountResponse', isDelete3pidFromAccountResponse, () =>
    fields({ id_server_unbind_result: oneOf(['no-support', 'success']) }),
  )
