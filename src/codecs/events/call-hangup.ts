// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type CallHangupContent, isCallHangupContent } from '../../api/events/call-hangup.ts'
import { CallEventCodec } from '../definitions/call-event.ts'
import { guarded } from '../guarded.ts'
import { all, fields, oneOf } from '../walk.ts'

/**
 * Decodes `CallHangupContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mcallhangup
 */
export const CallHangupContentCodec: Type<CallHangupContent> = /* @__PURE__ */ guarded(
  'CallHangupContent',
  isCallHangupContent,
  () =>
    all([
      CallEventCodec,
      fields({
        reason: oneOf([
          'ice_timeout',
          'ice_failed',
          'invite_timeout',
          'user_hangup',
          'user_media_failed',
          'user_busy',
          'unknown_error',
        ]),
      }),
    ]),
)
