// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomAvatarContent, type RoomAvatarContent } from '../../api/events/room-avatar.ts'
import { AvatarInfoCodec } from '../definitions/avatar-info.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, optional } from '../walk.ts'

/**
 * Decodes `RoomAvatarContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export const RoomAvatarContentCodec: Type<RoomAvatarContent> = /* @__PURE__ */ guarded(
  'RoomAvatarContent',
  isRoomAvatarContent,
  () => fields({ info: optional(AvatarInfoCodec), url: optional(beginning('mxc://')) }),
)
