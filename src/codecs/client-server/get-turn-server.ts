// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetTurnServerResponse,
  isGetTurnServerResponse,
} from '../../api/client-server/get-turn-server.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, list, matching, text } from '../walk.ts'

/**
 * Decodes `GetTurnServerResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3voipturnserver
 */
export const GetTurnServerResponseCodec: Type<GetTurnServerResponse> = /* @__PURE__ */ guarded(
  'GetTurnServerResponse',
  isGetTurnServerResponse,
  () => fields({ username: text, password: text, uris: list(matching(/^turns?:/u)), ttl: integer }),
)
