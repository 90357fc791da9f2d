// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type BlindlySignStuffV2Body,
  type BlindlySignStuffV2Response,
  isBlindlySignStuffV2Body,
  isBlindlySignStuffV2Response,
} from '../../api/identity/blindly-sign-stuff-v2.ts'
import { ServerSignaturesCodec } from '../definitions/server-signatures.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `BlindlySignStuffV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2sign-ed25519
 */
export const BlindlySignStuffV2BodyCodec: Type<BlindlySignStuffV2Body> = /* @__PURE__ */ guarded(
  'BlindlySignStuffV2Body',
  isBlindlySignStuffV2Body,
  () => fields({ mxid: text, token: text, private_key: text }),
)

/**
 * Decodes `BlindlySignStuffV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2sign-ed25519
 */
export const BlindlySignStuffV2ResponseCodec: Type<BlindlySignStuffV2Response> = /* @__PURE__ */ guarded(
  'BlindlySignStuffV2Response',
  isBlindlySignStuffV2Response,
  () => fields({ mxid: text, sender: text, signatures: ServerSignaturesCodec, token: text }),
)
