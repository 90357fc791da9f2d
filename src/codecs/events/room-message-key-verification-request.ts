// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRoomMessageKeyVerificationRequestContent,
  type RoomMessageKeyVerificationRequestContent,
} from '../../api/events/room-message-key-verification-request.ts'
import { guarded } from '../guarded.ts'
import { fields, list, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `RoomMessageKeyVerificationRequestContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommessagemkeyverificationrequest
 */
export const RoomMessageKeyVerificationRequestContentCodec: Type<RoomMessageKeyVerificationRequestContent> =
  /* @__PURE__ */ guarded(
    'RoomMessageKeyVerificationRequestContent',
    isRoomMessageKeyVerificationRequestContent,
    () =>
      fields({
        body: optional(text),
        format: optional(text),
        formatted_body: optional(text),
        from_device: text,
        methods: list(text),
        to: text,
        msgtype: oneOf(['m.key.verification.request']),
      }),
  )
