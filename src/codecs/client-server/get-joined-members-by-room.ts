// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetJoinedMembersByRoomResponse,
  type GetJoinedMembersByRoomRoomMember,
  isGetJoinedMembersByRoomResponse,
  isGetJoinedMembersByRoomRoomMember,
} from '../../api/client-server/get-joined-members-by-room.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, map, optional, text } from '../walk.ts'

/**
 * Decodes `GetJoinedMembersByRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidjoined_members
 */
export const GetJoinedMembersByRoomResponseCodec: Type<GetJoinedMembersByRoomResponse> =
  /* @__PURE__ */ guarded('GetJoinedMembersByRoomResponse', isGetJoinedMembersByRoomResponse, () =>
    fields({ joined: optional(map('@', GetJoinedMembersByRoomRoomMemberCodec)) }),
  )

/**
 * Decodes `GetJoinedMembersByRoomRoomMember`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidjoined_members
 */
export const GetJoinedMembersByRoomRoomMemberCodec: Type<GetJoinedMembersByRoomRoomMember> =
  /* @__PURE__ */ guarded('GetJoinedMembersByRoomRoomMember', isGetJoinedMembersByRoomRoomMember, () =>
    fields({ display_name: optional(text), avatar_url: optional(beginning('mxc://')) }),
  )
