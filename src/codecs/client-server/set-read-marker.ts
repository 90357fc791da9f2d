// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetReadMarkerBody,
  type SetReadMarkerBody,
  type SetReadMarkerResponse,
} from '../../api/client-server/set-read-marker.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `SetReadMarkerBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidread_markers
 */
export const SetReadMarkerBodyCodec: Type<SetReadMarkerBody> = /* @__PURE__ */ guarded(
  'SetReadMarkerBody',
  isSetReadMarkerBody,
  () =>
    fields({ 'm.fully_read': optional(text), 'm.read': optional(text), 'm.read.private': optional(text) }),
)

/**
 * Decodes `SetReadMarkerResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidread_markers
 */
export const SetReadMarkerResponseCodec: Type<SetReadMarkerResponse> =
  /* @__PURE__ */ ignored('SetReadMarkerResponse')
