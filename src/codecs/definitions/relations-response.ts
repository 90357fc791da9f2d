// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isRelationsResponse, type RelationsResponse } from '../../api/definitions/relations-response.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `RelationsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventid
 */
export const RelationsResponseCodec: Type<RelationsResponse> = /* @__PURE__ */ guarded(
  'RelationsResponse',
  isRelationsResponse,
  () =>
    fields({ next_batch: optional(text), prev_batch: optional(text), recursion_depth: optional(integer) }),
)
