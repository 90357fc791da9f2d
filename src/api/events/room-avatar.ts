// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import { type AvatarInfo, isAvatarInfo } from '../definitions/avatar-info.ts'

/**
 * The content of `m.room.avatar`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export interface RoomAvatarContent {
  readonly info?: AvatarInfo | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly url?: string | null
}

/**
 * Tells whether a value is `RoomAvatarContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomavatar
 */
export const isRoomAvatarContent: Guard<RoomAvatarContent> = (value): value is RoomAvatarContent =>
  isObject(value) &&
  (value.info == null || isAvatarInfo(value.info)) &&
  (value.url == null || isPrefixed('mxc://', value.url))
