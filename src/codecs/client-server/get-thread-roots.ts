// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetThreadRootsResponse,
  isGetThreadRootsResponse,
} from '../../api/client-server/get-thread-roots.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetThreadRootsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidthreads
 */
export const GetThreadRootsResponseCodec: Type<GetThreadRootsResponse> = /* @__PURE__ */ guarded(
  'GetThreadRootsResponse',
  isGetThreadRootsResponse,
  () => fields({ chunk: list(ClientEventCodec), next_batch: optional(text) }),
)
