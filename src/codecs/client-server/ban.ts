// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type BanBody, type BanResponse, isBanBody } from '../../api/client-server/ban.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `BanBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidban
 */
export const BanBodyCodec: Type<BanBody> = /* @__PURE__ */ guarded('BanBody', isBanBody, () =>
  fields({ user_id: beginning('@'), reason: optional(text) }),
)

/**
 * Decodes `BanResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidban
 */
export const BanResponseCodec: Type<BanResponse> = /* @__PURE__ */ ignored('BanResponse')
