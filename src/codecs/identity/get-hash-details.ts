// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetHashDetailsResponse, isGetHashDetailsResponse } from '../../api/identity/get-hash-details.ts'
import { guarded } from '../guarded.ts'
import { fields, list, text } from '../walk.ts'

/**
 * Decodes `GetHashDetailsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2hash_details
 */
export const GetHashDetailsResponseCodec: Type<GetHashDetailsResponse> = /* @__PURE__ */ guarded(
  'GetHashDetailsResponse',
  isGetHashDetailsResponse,
  () => fields({ lookup_pepper: text, algorithms: list(text) }),
)
