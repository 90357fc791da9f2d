// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { LogoutAllResponse } from '../../api/client-server/logout-all.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `LogoutAllResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3logoutall
 */
export const LogoutAllResponseCodec: Type<LogoutAllResponse> = /* @__PURE__ */ ignored('LogoutAllResponse')
