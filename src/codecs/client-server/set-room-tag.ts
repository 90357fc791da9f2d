// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetRoomTagBody,
  type SetRoomTagBody,
  type SetRoomTagResponse,
} from '../../api/client-server/set-room-tag.ts'
import { TagCodec } from '../definitions/tag.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `SetRoomTagBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidtagstag
 */
export const SetRoomTagBodyCodec: Type<SetRoomTagBody> = /* @__PURE__ */ guarded(
  'SetRoomTagBody',
  isSetRoomTagBody,
  () => TagCodec,
)

/**
 * Decodes `SetRoomTagResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidtagstag
 */
export const SetRoomTagResponseCodec: Type<SetRoomTagResponse> = /* @__PURE__ */ ignored('SetRoomTagResponse')
