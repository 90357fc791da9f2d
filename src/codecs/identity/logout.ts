// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { LogoutResponse } from '../../api/identity/logout.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `LogoutResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2accountlogout
 */
export const LogoutResponseCodec: Type<LogoutResponse> = /* @__PURE__ */ ignored('LogoutResponse')
