// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetValidated3pidV2Response,
  isGetValidated3pidV2Response,
} from '../../api/identity/get-validated-3pid-v2.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, text } from '../walk.ts'

/**
 * Decodes `GetValidated3pidV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv23pidgetvalidated3pid
 */
export const GetValidated3pidV2ResponseCodec: Type<GetValidated3pidV2Response> = /* @__PURE__ */ guarded(
  'GetValidated3pidV2Response',
  isGetValidated3pidV2Response,
  () => fields({ medium: text, address: text, validated_at: integer }),
)
