// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetTermsInternationalisedPolicy,
  type GetTermsPolicyObject,
  type GetTermsResponse,
  isGetTermsInternationalisedPolicy,
  isGetTermsPolicyObject,
  isGetTermsResponse,
} from '../../api/identity/get-terms.ts'
import { guarded } from '../guarded.ts'
import { all, fields, map, text } from '../walk.ts'

/**
 * Decodes `GetTermsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export const GetTermsResponseCodec: Type<GetTermsResponse> = /* @__PURE__ */ guarded(
  'GetTermsResponse',
  isGetTermsResponse,
  () => fields({ policies: map('', GetTermsPolicyObjectCodec) }),
)

/**
 * Decodes `GetTermsPolicyObject`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export const GetTermsPolicyObjectCodec: Type<GetTermsPolicyObject> = /* @__PURE__ */ guarded(
  'GetTermsPolicyObject',
  isGetTermsPolicyObject,
  () => all([fields({ version: text }), map('', GetTermsInternationalisedPolicyCodec, ['version'])]),
)

/**
 * Decodes `GetTermsInternationalisedPolicy`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2terms
 */
export const GetTermsInternationalisedPolicyCodec: Type<GetTermsInternationalisedPolicy> =
  /* @__PURE__ */ guarded('GetTermsInternationalisedPolicy', isGetTermsInternationalisedPolicy, () =>
    fields({ name: text, url: text }),
  )
