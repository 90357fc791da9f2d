// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isUnbanBody, type UnbanBody, type UnbanResponse } from '../../api/client-server/unban.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `UnbanBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidunban
 */
export const UnbanBodyCodec: Type<UnbanBody> = /* @__PURE__ */ guarded('UnbanBody', isUnbanBody, () =>
  fields({ user_id: beginning('@'), reason: optional(text) }),
)

/**
 * Decodes `UnbanResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidunban
 */
export const UnbanResponseCodec: Type<UnbanResponse> = /* @__PURE__ */ ignored('UnbanResponse')
