// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetRoomVisibilityOnDirectoryResponse,
  isGetRoomVisibilityOnDirectoryResponse,
} from '../../api/client-server/get-room-visibility-on-directory.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional } from '../walk.ts'

/**
 * Decodes `GetRoomVisibilityOnDirectoryResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3directorylistroomroomid
 */
export const GetRoomVisibilityOnDirectoryResponseCodec: Type<GetRoomVisibilityOnDirectoryResponse> =
  /* @__PURE__ */ guarded(
    'GetRoomVisibilityOnDirectoryResponse',
    isGetRoomVisibilityOnDirectoryResponse,
    () => fields({ visibility: optional(oneOf(['private', 'public'])) }),
  )
