// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetLocalAliasesResponse,
  isGetLocalAliasesResponse,
} from '../../api/client-server/get-local-aliases.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, list } from '../walk.ts'

/**
 * Decodes `GetLocalAliasesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidaliases
 */
export const GetLocalAliasesResponseCodec: Type<GetLocalAliasesResponse> = /* @__PURE__ */ guarded(
  'GetLocalAliasesResponse',
  isGetLocalAliasesResponse,
  () => fields({ aliases: list(beginning('#')) }),
)
