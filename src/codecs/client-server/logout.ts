// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { LogoutResponse } from '../../api/client-server/logout.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `LogoutResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3logout
 */
export const LogoutResponseCodec: Type<LogoutResponse> = /* @__PURE__ */ ignored('LogoutResponse')
