// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isLeaveRoomBody,
  type LeaveRoomBody,
  type LeaveRoomResponse,
} from '../../api/client-server/leave-room.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `LeaveRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidleave
 */
export const LeaveRoomBodyCodec: Type<LeaveRoomBody> = /* @__PURE__ */ guarded(
  'LeaveRoomBody',
  isLeaveRoomBody,
  () => fields({ reason: optional(text) }),
)

/**
 * Decodes `LeaveRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidleave
 */
export const LeaveRoomResponseCodec: Type<LeaveRoomResponse> = /* @__PURE__ */ ignored('LeaveRoomResponse')
