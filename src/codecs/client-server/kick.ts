// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isKickBody, type KickBody, type KickResponse } from '../../api/client-server/kick.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `KickBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidkick
 */
export const KickBodyCodec: Type<KickBody> = /* @__PURE__ */ guarded('KickBody', isKickBody, () =>
  fields({ user_id: beginning('@'), reason: optional(text) }),
)

/**
 * Decodes `KickResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidkick
 */
export const KickResponseCodec: Type<KickResponse> = /* @__PURE__ */ ignored('KickResponse')
