// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetOneEventResponse, isGetOneEventResponse } from '../../api/client-server/get-one-event.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'

/**
 * Decodes `GetOneEventResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3eventseventid
 */
export const GetOneEventResponseCodec: Type<GetOneEventResponse> = /* @__PURE__ */ guarded(
  'GetOneEventResponse',
  isGetOneEventResponse,
  () => ClientEventCodec,
)
