// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetTypingBody,
  type SetTypingBody,
  type SetTypingResponse,
} from '../../api/client-server/set-typing.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { boolean, fields, integer, optional } from '../walk.ts'

/**
 * Decodes `SetTypingBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidtypinguserid
 */
export const SetTypingBodyCodec: Type<SetTypingBody> = /* @__PURE__ */ guarded(
  'SetTypingBody',
  isSetTypingBody,
  () => fields({ typing: boolean, timeout: optional(integer) }),
)

/**
 * Decodes `SetTypingResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidtypinguserid
 */
export const SetTypingResponseCodec: Type<SetTypingResponse> = /* @__PURE__ */ ignored('SetTypingResponse')
