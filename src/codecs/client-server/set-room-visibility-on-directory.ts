// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetRoomVisibilityOnDirectoryBody,
  type SetRoomVisibilityOnDirectoryBody,
  type SetRoomVisibilityOnDirectoryResponse,
} from '../../api/client-server/set-room-visibility-on-directory.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, oneOf, optional } from '../walk.ts'

/**
 * Decodes `SetRoomVisibilityOnDirectoryBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directorylistroomroomid
 */
export const SetRoomVisibilityOnDirectoryBodyCodec: Type<SetRoomVisibilityOnDirectoryBody> =
  /* @__PURE__ */ guarded('SetRoomVisibilityOnDirectoryBody', isSetRoomVisibilityOnDirectoryBody, () =>
    fields({ visibility: optional(oneOf(['private', 'public'])) }),
  )

/**
 * Decodes `SetRoomVisibilityOnDirectoryResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directorylistroomroomid
 */
export const SetRoomVisibilityOnDirectoryResponseCodec: Type<SetRoomVisibilityOnDirectoryResponse> =
  /* @__PURE__ */ ignored('SetRoomVisibilityOnDirectoryResponse')
