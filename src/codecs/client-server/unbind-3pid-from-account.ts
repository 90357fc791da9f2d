// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUnbind3pidFromAccountBody,
  isUnbind3pidFromAccountResponse,
  type Unbind3pidFromAccountBody,
  type Unbind3pidFromAccountResponse,
} from '../../api/client-server/unbind-3pid-from-account.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `Unbind3pidFromAccountBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidunbind
 */
export const Unbind3pidFromAccountBodyCodec: Type<Unbind3pidFromAccountBody> = /* @__PURE__ */ guarded(
  'Unbind3pidFromAccountBody',
  isUnbind3pidFromAccountBody,
  () => fields({ id_server: optional(text), medium: oneOf(['email', 'msisdn']), address: text }),
)

/**
 * Decodes `Unbind3pidFromAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidunbind
 */
export const Unbind3pidFromAccountResponseCodec: Type<Unbind3pidFromAccountResponse> =
  /* @__PURE__ */ guarded('Unbind3pidFromAccountResponse', isUnbind3pidFromAccountResponse, () =>
    fields({ id_server_unbind_result: oneOf(['no-support', 'success']) }),
  )
