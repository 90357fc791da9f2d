// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRefreshBody,
  isRefreshResponse,
  type RefreshBody,
  type RefreshResponse,
} from '../../api/client-server/refresh.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `RefreshBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3refresh
 */
export const RefreshBodyCodec: Type<RefreshBody> = /* @__PURE__ */ guarded('RefreshBody', isRefreshBody, () =>
  fields({ refresh_token: text }),
)

/**
 * Decodes `RefreshResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3refresh
 */
export const RefreshResponseCodec: Type<RefreshResponse> = /* @__PURE__ */ guarded(
  'RefreshResponse',
  isRefreshResponse,
  () => fields({ access_token: text, refresh_token: optional(text), expires_in_ms: optional(integer) }),
)
