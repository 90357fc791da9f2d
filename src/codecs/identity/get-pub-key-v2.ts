// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetPubKeyV2Response, isGetPubKeyV2Response } from '../../api/identity/get-pub-key-v2.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `GetPubKeyV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeykeyid
 */
export const GetPubKeyV2ResponseCodec: Type<GetPubKeyV2Response> = /* @__PURE__ */ guarded(
  'GetPubKeyV2Response',
  isGetPubKeyV2Response,
  () => fields({ public_key: text }),
)
