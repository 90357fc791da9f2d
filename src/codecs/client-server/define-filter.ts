// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type DefineFilterBody,
  type DefineFilterResponse,
  isDefineFilterBody,
  isDefineFilterResponse,
} from '../../api/client-server/define-filter.ts'
import { SyncFilterCodec } from '../definitions/sync-filter.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `DefineFilterBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const DefineFilterBodyCodec: Type<DefineFilterBody> = /* @__PURE__ */ guarded(
  'DefineFilterBody',
  isDefineFilterBody,
  () => SyncFilterCodec,
)

/**
 * Decodes `DefineFilterResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const DefineFilterResponseCodec: Type<DefineFilterResponse> = /* @__PURE__ */ guarded(
  'DefineFilterResponse',
  isDefineFilterResponse,
  () => fields({ filter_id: text }),
)
