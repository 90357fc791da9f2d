// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isLookupUsersV2Body,
  isLookupUsersV2Response,
  type LookupUsersV2Body,
  type LookupUsersV2Response,
} from '../../api/identity/lookup-users-v2.ts'
import { guarded } from '../guarded.ts'
import { fields, list, map, text } from '../walk.ts'

/**
 * Decodes `LookupUsersV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2lookup
 */
export const LookupUsersV2BodyCodec: Type<LookupUsersV2Body> = /* @__PURE__ */ guarded(
  'LookupUsersV2Body',
  isLookupUsersV2Body,
  () => fields({ algorithm: text, pepper: text, addresses: list(text) }),
)

/**
 * Decodes `LookupUsersV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2lookup
 */
export const LookupUsersV2ResponseCodec: Type<LookupUsersV2Response> = /* @__PURE__ */ guarded(
  'LookupUsersV2Response',
  isLookupUsersV2Response,
  () => fields({ mappings: map('', text) }),
)
