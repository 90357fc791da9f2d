// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomKeyRequestContent,
  isRoomKeyRequestRequestedKeyInfo,
  type RoomKeyRequestContent,
  type RoomKeyRequestRequestedKeyInfo,
} from '../../api/events/room-key-request.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomKeyRequestContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_request
 */
export const RoomKeyRequestContentCodec: Type<RoomKeyRequestContent> = /* @__PURE__ */ guarded(
  'RoomKeyRequestContent',
  isRoomKeyRequestContent,
  () =>
    fields({
      body: optional(RoomKeyRequestRequestedKeyInfoCodec),
      action: oneOf(['request', 'request_cancellation']),
      requesting_device_id: text,
      request_id: text,
    }),
)

/**
 * Decodes `RoomKeyRequestRequestedKeyInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroom_key_request
 */
export const RoomKeyRequestRequestedKeyInfoCodec: Type<RoomKeyRequestRequestedKeyInfo> =
  /* @__PURE__ */ guarded('RoomKeyRequestRequestedKeyInfo', isRoomKeyRequestRequestedKeyInfo, () =>
    fields({ algorithm: text, room_id: text, sender_key: optional(text), session_id: text }),
  )
