// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetKeysChangesResponse,
  isGetKeysChangesResponse,
} from '../../api/client-server/get-keys-changes.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetKeysChangesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3keyschanges
 */
export const GetKeysChangesResponseCodec: Type<GetKeysChangesResponse> = /* @__PURE__ */ guarded(
  'GetKeysChangesResponse',
  isGetKeysChangesResponse,
  () => fields({ changed: optional(list(text)), left: optional(list(text)) }),
)
