// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRoomKeyBundleContent, type RoomKeyBundleContent } from '../../api/events/room-key-bundle.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, object } from '../walk.ts'

/**
 * Decodes `RoomKeyBundleContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_bundle
 */
export const RoomKeyBundleContentCodec: Type<RoomKeyBundleContent> = /* @__PURE__ */ guarded(
  'RoomKeyBundleContent',
  isRoomKeyBundleContent,
  () => fields({ room_id: beginning('!'), file: object }),
)
