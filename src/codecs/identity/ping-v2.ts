// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPingV2Response, type PingV2Response } from '../../api/identity/ping-v2.ts'
import { guarded } from '../guarded.ts'
import { object } from '../walk.ts'

/**
 * Decodes `PingV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2
 */
export const PingV2ResponseCodec: Type<PingV2Response> = /* @__PURE__ */ guarded(
  'PingV2Response',
  isPingV2Response,
  () => object,
)
