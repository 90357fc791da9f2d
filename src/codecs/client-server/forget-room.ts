// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { ForgetRoomResponse } from '../../api/client-server/forget-room.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `ForgetRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidforget
 */
export const ForgetRoomResponseCodec: Type<ForgetRoomResponse> = /* @__PURE__ */ ignored('ForgetRoomResponse')
