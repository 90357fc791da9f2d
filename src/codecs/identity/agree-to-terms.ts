// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type AgreeToTermsBody,
  type AgreeToTermsResponse,
  isAgreeToTermsBody,
} from '../../api/identity/agree-to-terms.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, list, text } from '../walk.ts'

/**
 * Decodes `AgreeToTermsBody`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2terms
 */
export const AgreeToTermsBodyCodec: Type<AgreeToTermsBody> = /* @__PURE__ */ guarded(
  'AgreeToTermsBody',
  isAgreeToTermsBody,
  () => fields({ user_accepts: list(text) }),
)

/**
 * Decodes `AgreeToTermsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2terms
 */
export const AgreeToTermsResponseCodec: Type<AgreeToTermsResponse> =
  /* @__PURE__ */ ignored('AgreeToTermsResponse')
