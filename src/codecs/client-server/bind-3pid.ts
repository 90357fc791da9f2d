// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type Bind3PIDBody,
  type Bind3PIDResponse,
  isBind3PIDBody,
} from '../../api/client-server/bind-3pid.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `Bind3PIDBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidbind
 */
export const Bind3PIDBodyCodec: Type<Bind3PIDBody> = /* @__PURE__ */ guarded(
  'Bind3PIDBody',
  isBind3PIDBody,
  () => fields({ client_secret: text, id_server: text, id_access_token: text, sid: text }),
)

/**
 * Decodes `Bind3PIDResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidbind
 */
export const Bind3PIDResponseCodec: Type<Bind3PIDResponse> = /* @__PURE__ */ ignored('Bind3PIDResponse')
