// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type Add3PIDBody, type Add3PIDResponse, isAdd3PIDBody } from '../../api/client-server/add-3pid.ts'
import { AuthDataCodec } from '../definitions/auth-data.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `Add3PIDBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidadd
 */
export const Add3PIDBodyCodec: Type<Add3PIDBody> = /* @__PURE__ */ guarded('Add3PIDBody', isAdd3PIDBody, () =>
  fields({ auth: optional(AuthDataCodec), client_secret: text, sid: text }),
)

/**
 * Decodes `Add3PIDResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidadd
 */
export const Add3PIDResponseCodec: Type<Add3PIDResponse> = /* @__PURE__ */ ignored('Add3PIDResponse')
